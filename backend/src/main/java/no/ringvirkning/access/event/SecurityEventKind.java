package no.ringvirkning.access.event;

/** What can happen to somebody's access. */
public enum SecurityEventKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_REFUSED,
    INVITED,
    INVITATION_ACCEPTED,
    ACCOUNT_ENABLED,
    ACCOUNT_DISABLED,
    MEMBER_SET,
    MEMBER_REMOVED
}
