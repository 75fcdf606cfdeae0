package no.ringvirkning.access;

import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Consumer;

/** What is tried with those that are let in by tokens; it comes to nothing when it is allowed. */
final class ClientTrials {

    private ClientTrials() {}

    static void enter(Entered entered) {
        String nobody = "00000000-0000-4000-8000-000000000000";
        entered.everywhere().put("consumer", nobody);
        entered.put(Trials.USUAL.sending("{}"), "beginOpenIdSignIn");
        entered.put(
                Trials.USUAL.sending("{\"name\": \"Prøve\", \"issuer\": \"mock\", \"identifier\": \"0192:0\","
                        + " \"scope\": \"READ\", \"expires\": \"2000-01-01\"}"),
                "registerConsumer");
    }

    /** Who has tokens in the programme of the examples is registered in another one, too. */
    static void enrol(Everybody everybody, People people, String programme) {
        if (everybody.known().get("consumer WRITE") instanceof Consumer consumer) {
            people.register(consumer.identifier(), "WRITE", programme);
        }
    }
}
