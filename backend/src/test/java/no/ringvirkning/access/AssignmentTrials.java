package no.ringvirkning.access;

import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.access.Trials.Trial;
import no.ringvirkning.testing.People.Person;
import org.jspecify.annotations.Nullable;

/** What is tried on who has what to report: one that holds, and one to be made. */
final class AssignmentTrials {

    private AssignmentTrials() {}

    static void enter(Entered entered, Everybody everybody) {
        Person lead = everybody.person(ProgrammeRole.LEAD.name());
        UUID editor = everybody.person(ProgrammeRole.EDITOR.name()).account();
        String address = "/api/v1/programmes/" + Personas.PROGRAMME + "/assignments";
        // Another run of the same may have entered one before.
        String before = lead.asks().get(address).then().extract().path("items.find { it.measure }?.id");
        String body = "{\"items\": [{\"measure\": \"%s\"%s}], \"account\": \"%s\"}";
        String assigned = lead.sends(body.formatted(Personas.MEASURE, replacing(before), editor))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
        String again = body.formatted(Personas.MEASURE, replacing(assigned), editor);
        entered.put(Trials.USUAL.sending(again), "assignReporting");
        entered.put(new Trial(Map.of("assignment", assigned), 1, null, false), "withdrawAssignment");
        entered.put(Trials.USUAL.sending("{\"accounts\": [\"%s\"]}".formatted(editor)), "sendReminders");
        // Nothing comes of wanting what one wants already.
        entered.put(Trials.USUAL.sending("{\"wanted\": true}"), "setOwnReminders");
        entered.put(new Trial(Map.of(), 0, null, false), "writeReminderRule");
    }

    private static String replacing(@Nullable String assignment) {
        return assignment == null ? "" : ", \"replaces\": \"%s\"".formatted(assignment);
    }
}
