package no.ringvirkning.access;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is in one programme, and what goes with it. */
@Schema(
        description =
                "What somebody is in one programme. READER: reads drafts. PARTNER_REPORTER: reports for one organisation,"
                        + " on what it answers for. EDITOR: writes plans, measures, indicators and money. LEAD: publishes, revises,"
                        + " records decisions, approves figures and says who has which role. BOARD: reads drafts and records decisions."
                        + " COUNTY_AUDITOR: reads everything but contacts, and who has done what.")
public enum ProgrammeRole {
    READER(Permission.READ_WORKING, Permission.COMMENT),
    PARTNER_REPORTER(Permission.READ_WORKING, Permission.READ_CONTACTS, Permission.COMMENT, Permission.REPORT),
    EDITOR(Permission.READ_WORKING, Permission.READ_CONTACTS, Permission.COMMENT, Permission.REPORT, Permission.EDIT),
    LEAD(
            Permission.READ_WORKING,
            Permission.READ_CONTACTS,
            Permission.READ_LEDGER,
            Permission.COMMENT,
            Permission.REPORT,
            Permission.EDIT,
            Permission.DECIDE,
            Permission.PUBLISH,
            Permission.MANAGE_MEMBERS),
    BOARD(Permission.READ_WORKING, Permission.READ_CONTACTS, Permission.COMMENT, Permission.DECIDE),
    COUNTY_AUDITOR(Permission.READ_WORKING, Permission.READ_LEDGER, Permission.COMMENT);

    private final Set<Permission> permissions;

    ProgrammeRole(Permission first, Permission... others) {
        this.permissions = EnumSet.of(first, others);
    }

    Set<Permission> permissions() {
        return permissions;
    }

    /** Whether it holds only for what one organisation answers for. */
    public boolean isForOnePartner() {
        return this == PARTNER_REPORTER;
    }
}
