package no.ringvirkning.access.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an account can be used. */
@Schema(
        description =
                "Whether an account can be used. INVITED: its password has not been chosen yet. ACTIVE: it can sign in."
                        + " DISABLED: it cannot.")
public enum AccountState {
    INVITED,
    ACTIVE,
    DISABLED
}
