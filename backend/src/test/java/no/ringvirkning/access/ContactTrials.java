package no.ringvirkning.access;

import java.util.UUID;
import no.ringvirkning.testing.People.Person;

/** Contacts for the trials of {@link Trials}: one whose person nothing is read of, and one whose person has agreed to something. */
final class ContactTrials {

    private ContactTrials() {}

    /** The id of a contact of the organisation, whose person the public reads nothing of. */
    static String closed(Person lead, String programme, String partner) {
        return lead.sends("""
                        {"role": "Prøve", "partner": "%s", "person": {"name": "Prøve"}}""".formatted(partner))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + programme + "/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of one at version 2, of which the public reads that somebody has the role. */
    static String open(Person lead, String programme, String partner) {
        String contact = closed(lead, programme, partner);
        lead.sends("{\"publicLevel\": \"ROLE_ONLY\", \"consentedOn\": \"2020-01-01\"}")
                .header("If-Match", "\"1\"")
                .put("/api/v1/contacts/" + contact + "/consent")
                .then()
                .statusCode(200);
        return contact;
    }
}
