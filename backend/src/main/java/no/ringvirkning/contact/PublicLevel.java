package no.ringvirkning.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public reads of a person. Whatever is more than nothing, the person has agreed to. */
@Schema(
        description =
                "What the public reads of the person. NONE: nothing. ROLE_ONLY: that somebody has the role, not who. NAME: the name."
                        + " CONTACT: the name, the phone number and the e-mail address.")
public enum PublicLevel {
    NONE,
    ROLE_ONLY,
    NAME,
    CONTACT
}
