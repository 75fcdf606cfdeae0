package no.ringvirkning.access;

/** What can be allowed, in one programme or, where it says so, in the whole installation. Who has which: {@link ProgrammeRole}. */
public enum Permission {
    /** Drafts, figures on their way, and notes that are not public. */
    READ_WORKING,
    /** Contact persons that are not public. */
    READ_CONTACTS,
    /** Who has done what, also what is not public. In the whole installation for administrators. */
    READ_LEDGER,
    /** To say something of a plan in its hearing. */
    COMMENT,
    /** How a measure goes, and figures to be approved. */
    REPORT,
    /** Drafts of plans, measures, indicators, targets, partners' roles and money. */
    EDIT,
    /** Decisions, and what bodies have said of a plan. */
    DECIDE,
    /** What the public reads: a plan into force, figures approved, the programme itself. */
    PUBLISH,
    /** Who has which role in the programme, and which machine may read or write for it. */
    MANAGE_MEMBERS,
    /** Accounts, organisations and programmes to begin with. In the whole installation, and no say over what a programme holds. */
    ADMINISTER
}
