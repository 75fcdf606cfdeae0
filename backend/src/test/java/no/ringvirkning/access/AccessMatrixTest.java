package no.ringvirkning.access;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Call;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Known;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.People.Program;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract by everybody there is. What each is answered was written down and looked at by a person; the test
 * is made from the contract, so that an operation that nobody has looked at fails it. Changes are only tried.
 */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 1: who is answered what, operation by operation")
class AccessMatrixTest {

    /** Committed, and to be looked at with care: each line is a decision. Never written by a program alone. */
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    /** Where the examples of the contract are. */
    private static final String PROGRAMME = "vekst-i-kongsberg";

    private static final String MEASURE = "1.1";
    private static final String ELSEWHERE = "internasjonale-drammen";
    private static final String INDICATOR = "ledige-tomter";

    /** Accounts and sessions know no trial: these ask for what comes to nothing when it is allowed. */
    private static final Map<String, String> BODIES = Map.of(
            "signIn", "{}",
            "acceptInvitation", "{}",
            "changePassword", "{\"current\": \"feil\", \"wanted\": \"kort\"}",
            "createAccount", "{\"loginName\": \"@\", \"displayName\": \"Prøve\", \"administrator\": false}",
            "setAccountState", "{\"state\": \"DISABLED\"}",
            "addMember", "{\"loginName\": \"ingen@example.org\", \"role\": \"READER\"}",
            "makeApiKey", "{\"name\": \"Prøve\", \"scope\": \"READ\", \"expires\": \"2000-01-01\"}",
            "setMember", "{\"role\": \"READER\", \"partner\": \"drammen-kommune\"}");

    /** Written to by whoever comes in or is kept out. */
    private static final Set<String> OF_CALLERS = Set.of("session", "security_event", "api_key");

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    SubmissionService submissions;

    @Inject
    Plans plans;

    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private final Map<String, @Nullable Known> personas = new LinkedHashMap<>();
    private String round = "";
    private String answer = "";
    private String report = "";
    private final Map<String, SubmissionView> subjects = new LinkedHashMap<>();
    private final Map<String, Seen> subjects = new LinkedHashMap<>();

    /** What an operation is tried on, as it was read. */
    private record Seen(String id, long version) {}

    /** Where plans are tried, so that those of the examples stay as they are: everybody has the same role in it. */
    private final Map<String, PlanRevisionView> revisions = new LinkedHashMap<>();

    private final Map<String, String> bodies = new LinkedHashMap<>(BODIES);

    @BeforeEach
    void enter() {
        personas.put("anonymous", null);
        personas.put("expired", people.signIn(people.account(true), Duration.ofHours(13), Duration.ofMinutes(1)));
        personas.put("stranger", people.stranger());
        personas.put("administrator", people.administrator());
        for (ProgrammeRole role : ProgrammeRole.values()) {
            personas.put(role.name(), people.with(role, PROGRAMME, role.isForOnePartner() ? answering() : null));
        }
        personas.put(
                "PARTNER_REPORTER of another",
                people.with(ProgrammeRole.PARTNER_REPORTER, PROGRAMME, "drammen-kommune"));
        for (ProgrammeRole role : ProgrammeRole.values()) {
            personas.put(
                    role.name() + " elsewhere",
                    people.with(role, ELSEWHERE, role.isForOnePartner() ? answering() : null));
        }
        for (String scope : List.of("READ", "REPORT", "WRITE")) {
            personas.put("key " + scope, people.program(scope, PROGRAMME));
        }
        personas.put("key WRITE elsewhere", people.program("WRITE", ELSEWHERE));
        Program revoked = people.program("WRITE", PROGRAMME);
        rows.run("update api_key set revoked_at = now() where id = ?", revoked.id());
        personas.put("revoked key", revoked);
        round = ofProgramme("select max(cast(r.id as text)) from report_round r", "r.opens <= current_date");
        answer = ofProgramme(
                "select max(cast(a.id as text)) from report_answer a join report_round r on r.id = a.round_id", "true");
        report = ofProgramme(
                "select max(cast(s.id as text)) from measure_status s join measure r on r.id = s.measure_id",
                "r.code = '" + MEASURE + "'");
        SubmissionView draft = draft();
        SubmissionView handedIn = submit(draft());
        SubmissionView last = submit(draft());
        SubmissionView approved = submissions.approve(last.id(), last.version(), Indicators.CHANGE);
        Stream.of("getSubmission", "reviseSubmission", "handInSubmission", "withdrawSubmission")
                .forEach(each -> subjects.put(each, seen(draft)));
        Stream.of("giveBackSubmission", "approveSubmission").forEach(each -> subjects.put(each, seen(handedIn)));
        subjects.put("publishSubmission", seen(approved));
        subjects.put(
                "defineIndicator", seen("select slug || ' ' || version + 1 from indicator where slug = ?", INDICATOR));
        Stream.of("reviseTarget", "rebaseTarget")
                .forEach(each -> subjects.put(
                        each,
                        seen(
                                "select t.id || ' ' || t.version + 1 from target t join indicator i on i.id = t.indicator_id"
                                        + " where i.slug = ?",
                                "innflytting")));
    }

    private static Seen seen(SubmissionView submission) {
        return new Seen(submission.id().toString(), submission.version());
    }

    /** @param sql finds what names it and the version it is at, with a space between */
    private Seen seen(String sql, String of) {
        String[] found = rows.text(sql, of).split(" ");
        return new Seen(found[0], Long.parseLong(found[1]));
    }

    /** The one that is there of it in the programme of the examples. */
    private String ofProgramme(String select, String where) {
        return rows.text(
                select + " join programme p on p.id = r.programme_id where p.slug = ? and " + where, PROGRAMME);
                .forEach(each -> subjects.put(each, draft));
        Stream.of("giveBackSubmission", "approveSubmission").forEach(each -> subjects.put(each, handedIn));
        subjects.put("publishSubmission", approved);
        enterPlans();
    }

    /** A revision at every place, in a programme of its own in which everybody has the roles that they have here. */
    private void enterPlans() {
        String programme = plans.programme();
        for (ProgrammeRole role : ProgrammeRole.values()) {
            people.enrol(
                    personas.get(role.name()).account(), role, programme, role.isForOnePartner() ? answering() : null);
        }
        people.enrol(
                personas.get("PARTNER_REPORTER of another").account(),
                ProgrammeRole.PARTNER_REPORTER,
                programme,
                "drammen-kommune");
        String body = plans.body();
        String standing = plans.plan(programme);
        PlanRevisionView inForce = plans.inForce(plans.draft(standing, content(aMeasure("2"))), body, "2020-01-01");
        String revised = plans.plan(programme);
        plans.inForce(plans.draft(revised, content(aMeasure("1.1"), aMeasure("1.2"))), body, "2020-01-01");
        PlanRevisionView draft = plans.revise(revised, 1, null);
        PlanRevisionView proposed = plans.propose(plans.draft(plans.plan(programme), content(aMeasure("3"))), body);
        PlanRevisionView adopted = plans.adopt(
                plans.propose(plans.draft(plans.plan(programme), content(aMeasure("4"))), body), body, "2020-01-01");
        Stream.of("rollOverPlan", "openPlanRevision").forEach(each -> revisions.put(each, inForce));
        Stream.of(
                        "getPlanDrafts",
                        "getPlanDraft",
                        "getPlanDraftDiff",
                        "writePlanRevision",
                        "writePlanRevisionMeasure",
                        "orderPlanRevisionMeasures",
                        "sendPlanRevisionToHearing",
                        "proposePlanRevision",
                        "withdrawPlanRevision")
                .forEach(each -> revisions.put(each, draft));
        Stream.of("recordPlanAdoption", "letPlanRevisionStandAsHistoric")
                .forEach(each -> revisions.put(each, proposed));
        revisions.put("takePlanRevisionIntoForce", adopted);
        bodies.put("openPlanRevision", """
                {"basedOn": 1, "reasonCode": "OTHER", "reason": {"nb": "Prøve."}, "historic": false}""");
        bodies.put("proposePlanRevision", "{\"bodies\": [{\"body\": \"%s\", \"required\": true}]}".formatted(body));
        bodies.put(
                "recordPlanAdoption",
                "{\"body\": \"%s\", \"status\": \"ADOPTED\", \"decision\": \"%s\"}"
                        .formatted(body, plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-01")));
    }

    private SubmissionView draft() {
        return submissions.draft(INDICATOR, seriesOf("kongsberg", in("2003").of("7")), Indicators.CHANGE);
    }

    private SubmissionView submit(SubmissionView draft) {
        return submissions.submit(draft.id(), draft.version(), Indicators.CHANGE);
    }

    /** An organisation that answers for the measure of the examples. */
    private String answering() {
        return rows.text(
                "select min(o.slug) from measure m join measure_revision r on r.id = measure_content_on(m.id, current_date, false)"
                        + " join programme p on p.id = m.programme_id"
                        + " join measure_role x on x.measure_revision_id = r.id and x.role = 'MAIN_RESPONSIBLE'"
                        + " join partner o on o.id = x.partner_id where p.slug = ? and m.code = ?",
                PROGRAMME,
                MEASURE);
    }

    @Test
    @DisplayName("is as it was decided, for every operation and everybody")
    void isAsDecided() throws IOException {
        Map<String, String> before = contents();
        List<String> lines = new ArrayList<>();
        lines.add("operation;" + String.join(";", personas.keySet()));
        for (Call call : ContractFile.calls()) {
            List<String> answers = new ArrayList<>();
            String whole = null;
            for (Map.Entry<String, @Nullable Known> each : personas.entrySet()) {
                Response answer = send(call, each.getValue());
                answers.add(status(call, answer));
                if (call.method().equals("GET") && !call.secured() && answer.statusCode() != 401) {
                    // What everybody may read is the same for everybody.
                    whole = whole == null ? answer.asString() : whole;
                    assertEquals(whole, answer.asString(), call.operation().id());
                }
                if (isOwnSession(call) && isSignedIn(each.getKey()) && each.getValue() instanceof Person person) {
                    // What ended sessions has not ended those of the calls to come.
                    each.setValue(people.signIn(person.account()));
                }
            }
            lines.add(call.operation().id() + ";" + String.join(";", answers));
        }
        assertEquals(before, contents(), "changes were only tried");
        if (Boolean.getBoolean("access-matrix.update")) {
            Files.write(MATRIX, sorted(lines));
        }
        assertEquals(String.join("\n", Files.readAllLines(MATRIX)), String.join("\n", sorted(lines)));
        assertTrue(lines.size() > 50, "the contract was read");
    }

    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.keySet().removeAll(OF_CALLERS);
        return contents;
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(lines.subList(1, lines.size())));
        sorted.add(0, lines.get(0));
        return sorted;
    }

    private static boolean isOwnSession(Call call) {
        return call.secured() && call.operation().path().startsWith("/api/v1/session");
    }

    private static boolean isSignedIn(String persona) {
        return !Set.of("anonymous", "expired").contains(persona);
    }

    /** Where everybody may try, how often is limited, and counted over all tests: who comes too often was let through before. */
    private static String status(Call call, Response answer) {
        int status = answer.statusCode();
        return String.valueOf(!call.secured() && status == 429 ? 400 : status);
    }

    private Response send(Call call, @Nullable Known person) {
        String id = call.operation().id();
        RequestSpecification request = (person == null ? given() : person.asks()).urlEncodingEnabled(false);
        if (call.method().equals("GET") && !call.secured()) {
            return request.get(call.operation().example());
        }
        SubmissionView subject = subjects.get(id);
        String path = (id.matches(".*(Members?|ApiKeys?)")
    private Response send(Call call, @Nullable Person person) {
        RequestSpecification request = request(call, person, body(call));
        if (call.method().equals("GET") && !call.secured()) {
            return request.get(call.operation().example());
        }
        if (isWrite(call)) {
            Seen subject = subjects.get(call.operation().id());
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"" + (subject == null ? 0 : subject.version()) + "\"")
                    .queryParam("dryRun", true)
                    .queryParam("reason", "Prøve.");
        }
        return request.request(call.method(), path(call));
    }

    private static RequestSpecification request(Call call, @Nullable Person person, @Nullable String body) {
        RequestSpecification request = (person == null ? given() : person.asks()).urlEncodingEnabled(false);
        if (!call.method().equals("GET") && body != null) {
            request.contentType("application/json").body(body);
        }
        return request;
    }

    private static @Nullable String body(Call call) {
        return BODIES.getOrDefault(call.operation().id(), call.example());
    }

    private static boolean isWrite(Call call) {
        return !call.method().equals("GET")
                && call.operation().parameters().stream().anyMatch(p -> p.name().equals("dryRun"));
    }

    private String path(Call call) {
        String id = call.operation().id();
        Seen subject = subjects.get(id);
        return (id.endsWith("Member") || id.endsWith("Members")
        PlanRevisionView revision = revisions.get(id);
        long version = subject != null ? subject.version() : revision != null ? revision.version() : 0;
        String path = (id.endsWith("Member") || id.endsWith("Members") || revision != null
                        ? call.operation().path()
                        : call.operation().examplePath())
                .replace("{id}", String.valueOf(subject == null ? null : subject.id()))
                .replace("{slug}", revision == null ? "{slug}" : revision.plan().slug())
                .replace("{number}", revision == null ? "{number}" : String.valueOf(revision.number()))
                .replace("{code}", "1.1")
                .replace("{programme}", PROGRAMME)
                .replace("{round}", round)
                .replace("{answer}", answer)
                .replace("{report}", report)
                .replace("{session}", NOBODY.toString())
                .replace("{key}", NOBODY.toString())
                .replace(
                        "{account}",
                        (id.endsWith("Member") ? ((Person) personas.get("stranger")).account() : NOBODY).toString());
        if (call.method().equals("GET")) {
            return request.get(path);
                        (id.endsWith("Member") ? personas.get("stranger").account() : NOBODY).toString());
    }

    @Test
    @DisplayName("Security 3, 4, 21: a write names itself or what it has seen, and has nothing that is not asked for")
    void form() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX);
        List<String> names = List.of(lines.get(0).split(";"));
        Map<String, String> before = contents();
        List<String> wrong = new ArrayList<>();
        int writes = 0;
        for (Call call :
                ContractFile.calls().stream().filter(AccessMatrixTest::isWrite).toList()) {
            String id = call.operation().id();
            List<String> decided = List.of(lines.stream()
                    .filter(line -> line.startsWith(id + ";"))
                    .findFirst()
                    .orElse("")
                    .split(";"));
            if (decided.contains("200")) {
                writes++;
                Person able = personas.get(names.get(decided.indexOf("200")));
                answered(wrong, call, able, 428, request(call, able, body(call)));
                if (call.method().equals("PUT")) {
                    answered(wrong, call, able, 412, named(request(call, able, body(call))));
                }
                String body = body(call);
                if (body != null) {
                    String more = body.replaceFirst("\\{", "{\"publishedBy\": \"meg\", ");
                    answered(wrong, call, able, 400, named(request(call, able, more)));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(writes > 12, "the contract was read");
        assertEquals(before, contents());
    }

    private static RequestSpecification named(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"999999\"");
    }

    private void answered(List<String> wrong, Call call, Person by, int status, RequestSpecification request) {
        int answer = request.queryParam("reason", "Prøve.")
                .request(call.method(), path(call))
                .statusCode();
        if (answer != status) {
            wrong.add("%s by %s: %d and not %d".formatted(call.operation().id(), by.account(), answer, status));
        }
        if (call.operation().parameters().stream().anyMatch(p -> p.name().equals("dryRun"))) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"" + (subject == null ? 1 : subject.version()) + "\"")
                    .queryParam("reason", "Prøve.")
        String body = bodies.getOrDefault(id, call.example());
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        if (call.operation().parameters().stream().anyMatch(p -> p.name().equals("dryRun"))) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"" + version + "\"")
                    .queryParam("dryRun", true);
        }
        return request.request(call.method(), path);
    }
}
