package no.ringvirkning.partner;

/** What a partner is to a programme. */
public enum RoleName {
    /** Eier. */
    OWNER,
    /** Prosjekteier. */
    PROJECT_OWNER,
    /** Oppdragsgiver. */
    COMMISSIONER,
    /** Styringsgruppe, omstillingsstyre. */
    STEERING_BODY,
    /** Leder. */
    CHAIR,
    /** Nestleder. */
    DEPUTY_CHAIR,
    /** Medlem. */
    MEMBER,
    /** Vara. */
    SUBSTITUTE,
    /** Observatør. */
    OBSERVER,
    /** Programleder. */
    PROGRAMME_LEAD,
    /** Prosjektleder, prosjektledelse. */
    PROJECT_LEAD,
    /** Gjennomførende. */
    EXECUTING,
    /** Operatør. */
    OPERATOR,
    /** Sekretariat. */
    SECRETARIAT,
    /** Hovedansvarlig. */
    MAIN_RESPONSIBLE,
    /** Medansvarlig. */
    CO_RESPONSIBLE,
    /** Oppfølging. */
    FOLLOW_UP,
    /** Initiativtaker. */
    INITIATOR,
    /** Finansiør. */
    FUNDER,
    /** Støttespiller. */
    SUPPORTER,
    /** Prosjektpartner. */
    PROJECT_PARTNER,
    /** Offentlig samarbeidspartner. */
    PUBLIC_COLLABORATOR,
    /** Partner. */
    PARTNER,
    /** Rådgiver, kvalitetssikrer. */
    ADVISER,
    /** Prosessleder. */
    PROCESS_LEADER,
    /** Evaluator. */
    EVALUATOR,
    /** Ressursperson. */
    RESOURCE_PERSON,
    /** Dataeier. */
    DATA_OWNER,
    /** Kontakt. */
    CONTACT
}
