package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is to a programme. */
@Schema(
        description = "What a partner is to a programme. OWNER: Eier. PROJECT_OWNER: Prosjekteier. COMMISSIONER: "
                + "Oppdragsgiver. STEERING_BODY: Styringsgruppe, omstillingsstyre. CHAIR: Leder. DEPUTY_CHAIR: "
                + "Nestleder. MEMBER: Medlem. SUBSTITUTE: Vara. OBSERVER: Observatør. PROGRAMME_LEAD: "
                + "Programleder. PROJECT_LEAD: Prosjektleder, prosjektledelse. EXECUTING: Gjennomførende. "
                + "OPERATOR: Operatør. SECRETARIAT: Sekretariat. MAIN_RESPONSIBLE: Hovedansvarlig. CO_RESPONSIBLE: "
                + "Medansvarlig. FOLLOW_UP: Oppfølging. INITIATOR: Initiativtaker. FUNDER: Finansiør. SUPPORTER: "
                + "Støttespiller. PROJECT_PARTNER: Prosjektpartner. PUBLIC_COLLABORATOR: Offentlig "
                + "samarbeidspartner. PARTNER: Partner. ADVISER: Rådgiver, kvalitetssikrer. PROCESS_LEADER: "
                + "Prosessleder. EVALUATOR: Evaluator. RESOURCE_PERSON: Ressursperson. DATA_OWNER: Dataeier. "
                + "CONTACT: Kontakt.")
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
