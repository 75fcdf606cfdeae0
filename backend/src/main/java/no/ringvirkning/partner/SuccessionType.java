package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to an organisation. */
@Schema(description = "What happened to an organisation.")
public enum SuccessionType {
    MERGED_INTO,
    SPLIT_FROM,
    RENAMED,
    DISSOLVED,
    RE_ESTABLISHED,
    TASK_TRANSFERRED
}
