package no.ringvirkning.privacy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.http.ListAnswers;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Operation;
import no.ringvirkning.testing.ContractFile.Parameter;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.UpdateLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Somebody is put wherever the product keeps people or what is not public, and then everything that everybody may read is read, in
 * every form. Made from the contract, so that an operation that is new is read as well.
 */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 1, Domain 25: nobody who is not signed in reads anything of a person")
class CanaryTest {

    private static final String PROGRAMME = "innovasjonsloft-ringeriksregionen";
    private static final String LIST = "/api/v1/programmes/" + PROGRAMME + "/contacts";

    /** A part of the name that is no trace by itself: a workbook repeats what was asked for. */
    private static final String SOUGHT = "uglevi";

    private static final List<String> TABLES = List.of("text/csv", ListAnswers.XLSX);

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Canaries canaries;

    private final List<String> contacts = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> logged = new ConcurrentLinkedQueue<>();
    private Person lead = new Person(UUID.randomUUID(), "");

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(new SimpleFormatter().formatMessage(line) + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void enter() {
        Logger.getLogger("").addHandler(listener);
        lead = people.with(ProgrammeRole.LEAD, PROGRAMME);
        rows.run(
                "update account set login_name = ?, display_name = ? where id = ?",
                Fresh.word() + Canaries.EMAIL,
                Canaries.NAME,
                lead.account());
        rows.run(
                "insert into invitation (id, token_hash, account_id, made_at, expires_at, version)"
                        + " values (?, ?, ?, now(), now() + interval '1 day', 1)",
                UUID.randomUUID(),
                Token.hash(Token.make()),
                lead.account());
        rows.run(
                "insert into security_event (id, recorded_at, kind, actor, account_id, programme_id, detail)"
                        + " select ?, now(), 'MEMBER_SET', ?, ?, id, jsonb_build_object('role', 'LEAD ' || ?) from programme"
                        + " where slug = ?",
                UUID.randomUUID(),
                lead.actor(),
                lead.account(),
                Canaries.IDENTITY,
                PROGRAMME);
        String partner = rows.text("select min(slug) from partner");
        rows.run(
                "insert into api_key (id, programme_id, name, token_hash, prefix, scope, made_by, made_at, expires_at, version)"
                        + " select ?, id, ?, ?, 'rvk_prøv', 'READ', ?, now(), now() + interval '1 hour', 1 from programme"
                        + " where slug = ?",
                UUID.randomUUID(),
                "Nøkkel for " + Canaries.NAME,
                Token.hash(Token.make()),
                lead.actor(),
                PROGRAMME);
        String measure = rows.text(
                "select min(m.code) from measure m join programme p on p.id = m.programme_id where p.slug = ?"
                        + " and measure_content_on(m.id, current_date, false) is not null",
                PROGRAMME);
        UpdateLinks.Asked asked = UpdateLinks.ask(
                lead,
                PROGRAMME,
                "{\"partner\": \"%s\", \"message\": \"Hei %s, ring %s\", \"items\": [{\"measure\": \"%s\"}]}"
                        .formatted(partner, Canaries.NAME, Canaries.PHONE, measure));
        UpdateLinks.answer(
                        asked.token(),
                        "{\"number\": 1, \"answer\": \"REPORTED\", \"phase\": \"ACTIVE\", \"comment\": {\"nb\": \"Ring %s %s\"}}"
                                .formatted(Canaries.NAME, Canaries.EMAIL))
                .then()
                .statusCode(200);
        contacts.add(contact(partner, null));
        contacts.add(contact(partner, "ROLE_ONLY"));
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(listener);
        for (String contact : contacts) {
            lead.asks()
                    .header("If-Match", lead.asks().get(contact).header("ETag"))
                    .put(contact + "/withdrawal");
        }
    }

    private String contact(String partner, String level) {
        String contact = "/api/v1/contacts/"
                + lead.sends("""
                        {"role": "Prøve", "partner": "%s", "person": {"name": "%s", "phone": "%s", "email": "%s"}}""".formatted(partner, Canaries.NAME, Canaries.PHONE, Canaries.EMAIL))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .queryParam("reason", Canaries.NAME + " er ny.")
                        .post(LIST)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        if (level != null) {
            agree(contact, 1, level);
        }
        return contact;
    }

    private void agree(String contact, int version, String level) {
        lead.sends("{\"publicLevel\": \"" + level + "\", \"consentedOn\": \"2026-01-15\"}")
                .header("If-Match", "\"" + version + "\"")
                .put(contact + "/consent")
                .then()
                .statusCode(200);
    }

    /** Every way in which an operation can be asked: as it is shown, in each order and language, by each filter, for the canary. */
    private static Set<String> calls(Operation operation) {
        Set<String> calls = new LinkedHashSet<>();
        String example = operation.example();
        calls.add(example);
        String and = example + (example.contains("?") ? "&" : "?");
        for (String language : List.of("nb", "nn", "en")) {
            calls.add(and + "lang=" + language);
        }
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.inPath()) {
                parameter.choices().forEach(choice -> calls.add(and + parameter.name() + "=" + choice));
                if (parameter.name().equals("q")) {
                    calls.add(and + "q=" + SOUGHT);
                }
                if (parameter.name().equals("limit")) {
                    calls.add(and + "limit=200");
                }
                if (parameter.schema().path("type").asText().equals("boolean")) {
                    calls.add(and + parameter.name() + "=true");
                }
            }
        }
        return calls;
    }

    private static RequestSpecification anonymous() {
        return given().urlEncodingEnabled(false);
    }

    /** Where something of somebody was found, and how many answers were looked at. */
    private static int look(List<String> found, List<Operation> operations) {
        int looked = 0;
        for (Operation operation : operations) {
            for (String call : calls(operation)) {
                for (String media : operation.media()) {
                    looked += look(anonymous().accept(media).get(call), media + " " + call, found);
                }
            }
            if (operation.list()) {
                String path = operation.examplePath();
                for (String ending : List.of(".csv", ".excel.csv", ".xlsx", ".json")) {
                    looked += look(anonymous().get(path + ending), path + ending, found);
                }
            }
        }
        return looked;
    }

    /** Pages as they are sent. */
    private static int pages(List<String> found) {
        int looked = 0;
        for (String page : List.of("/", "/p/" + PROGRAMME, "/p/" + PROGRAMME + "/plan")) {
            looked += look(anonymous().accept("text/html").get(page), page, found);
        }
        return looked;
    }

    /** The feed of changes, to its end. */
    private static int feed(List<String> found) {
        int looked = 0;
        String cursor = "";
        for (boolean more = true; more; looked++) {
            Response stretch = anonymous().get("/api/v1/changes?limit=500" + cursor);
            look(stretch, "changes" + cursor, found);
            more = !stretch.<List<?>>path("items").isEmpty();
            cursor = "&cursor=" + stretch.path("nextCursor");
        }
        return looked;
    }

    private static int look(Response answer, String call, List<String> found) {
        if (Canaries.isIn(Canaries.text(answer.asByteArray()))) {
            found.add(call);
        }
        return answer.statusCode() == 200 ? 1 : 0;
    }

    @Test
    @DisplayName("in any form of any answer, though the product knows somebody in six tables; nor does the log tell")
    void silent() {
        Set<String> known = canaries.tables("kanari").keySet();
        assertTrue(
                known.containsAll(Set.of("account", "contact_person", "api_key", "update_request", "report_proposal")),
                known::toString);
        List<String> found = new ArrayList<>();
        int looked = look(found, ContractFile.operations()) + pages(found) + feed(found);
        assertEquals(List.of(), found);
        assertTrue(looked > 300, () -> "so many answers were looked at: " + looked);
        System.out.println("Looked at " + looked + " answers of "
                + ContractFile.operations().size() + " operations.");

        // What is refused is not repeated by the log either.
        lead.sends("{\"role\": \"" + Canaries.EMAIL + "\", \"person\": {\"name\": \"" + Canaries.NAME + "\"}}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(LIST)
                .then()
                .statusCode(400);
        Logger.getLogger("canary").info("The listener hears this.");
        assertTrue(logged.stream().anyMatch(line -> line.contains("The listener hears this.")));
        assertEquals(List.of(), logged.stream().filter(Canaries::isIn).toList());
    }

    @Test
    @DisplayName("unless the person has agreed to it: then the same look finds them, in every form of the one list")
    void control() {
        agree(contacts.get(0), 1, "CONTACT");
        for (String media : TABLES) {
            assertTrue(Canaries.isIn(
                    Canaries.text(anonymous().accept(media).get(LIST).asByteArray())));
        }
        List<String> found = new ArrayList<>();
        look(
                found,
                ContractFile.operations().stream()
                        .filter(operation -> operation.id().equals("listContacts"))
                        .toList());
        assertTrue(found.size() >= 9, found::toString);
        feed(found);
        assertEquals(
                List.of(), found.stream().filter(call -> !call.contains(LIST)).toList());
    }
}
