package no.ringvirkning.access.client;

import java.util.EnumSet;
import java.util.Set;
import no.ringvirkning.access.Permission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a program may go. None publishes, decides, reads contacts or says who may what: people do. */
@Schema(
        description =
                "How far a program may go. READ: reads what is not public yet, without contacts. REPORT: also reports on measures and"
                        + " hands in figures. WRITE: also writes drafts of plans, measures, indicators and money, and comments in hearings. None publishes, decides,"
                        + " or says who may what: people do.")
public enum Scope {
    READ(EnumSet.of(Permission.READ_WORKING)),
    REPORT(EnumSet.of(Permission.READ_WORKING, Permission.REPORT)),
    WRITE(EnumSet.of(Permission.READ_WORKING, Permission.COMMENT, Permission.REPORT, Permission.EDIT));

    private final Set<Permission> permissions;

    Scope(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    Set<Permission> permissions() {
        return permissions;
    }
}
