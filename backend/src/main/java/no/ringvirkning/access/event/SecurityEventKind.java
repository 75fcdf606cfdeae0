package no.ringvirkning.access.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What can happen to somebody's access. ACCESS_REFUSED: who was signed in asked for what their roles do not allow;"
                        + " the operation stands in the detail. ADMINISTRATOR_SET: whether the account is one now stands in the detail. DATA_EXPORTED: an administrator read all that is known of a person."
                        + " OLD_FORGOTTEN: what was kept for as long as it may be is gone; how much stands in the detail.")
public enum SecurityEventKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSIONS_ENDED,
    ACCESS_REFUSED,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_REFUSED,
    INVITED,
    INVITATION_ACCEPTED,
    IDENTITY_LINKED,
    ACCOUNT_ENABLED,
    ACCOUNT_DISABLED,
    ADMINISTRATOR_SET,
    MEMBER_SET,
    MEMBER_REMOVED,
    KEY_MADE,
    KEY_REVOKED,
    CONSUMER_REGISTERED,
    CONSUMER_WITHDRAWN,
    LINK_MADE,
    LINK_RENEWED,
    LINK_REVOKED,
    LINK_ANSWERED,
    DATA_EXPORTED,
    ACCOUNT_ERASED,
    CONTACT_ERASED,
    OLD_FORGOTTEN
}
