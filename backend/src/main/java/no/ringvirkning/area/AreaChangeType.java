package no.ringvirkning.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to areas. */
@Schema(description = "What happened to areas.")
public enum AreaChangeType {
    RENAME,
    RENUMBER,
    MERGE,
    SPLIT,
    BOUNDARY_CHANGE,
    COUNTY_TRANSFER,
    ABOLISHED,
    RE_ESTABLISHED
}
