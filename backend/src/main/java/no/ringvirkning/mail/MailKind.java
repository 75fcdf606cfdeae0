package no.ringvirkning.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mail is for. Its words stand in {@code mail/*.properties}, under its name. */
@Schema(
        description =
                "What a mail is for. UPDATE_LINK: a link by which an organisation answers for a few lines. UPDATE_RECEIPT: that an"
                        + " answer has come. REMINDER: what somebody has left to report. INVITATION: a link by which the owner of"
                        + " an account chooses its password.")
public enum MailKind {
    /** A link by which an organisation answers for a few lines. */
    UPDATE_LINK,
    /** That an answer has come. */
    UPDATE_RECEIPT,
    /** What somebody has left to report. */
    REMINDER,
    /** A link by which the owner of an account chooses its password. */
    INVITATION
}
