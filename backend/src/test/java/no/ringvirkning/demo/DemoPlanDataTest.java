package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ringvirkning.governance.CreateBody;
import no.ringvirkning.governance.CreateDecision;
import no.ringvirkning.partner.CreatePartner;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.RecordAdoption;
import no.ringvirkning.plan.RequiredBody;
import no.ringvirkning.plan.content.BudgetLine;
import no.ringvirkning.plan.content.ExternalActivity;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.MeasureRole;
import no.ringvirkning.programme.CreateProgramme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The only part of the demo data in which anything is made up: it says so wherever it stands by itself. */
@DisplayName("The plans and reports of the demo data")
class DemoPlanDataTest {

    /** What is shown, exported and published away from its plan. */
    private static final Pattern SAID = Pattern.compile("[a-z]+\\.json:(?:(?:(reports)/[^/]+)|plans/.*/"
            + "(measures|roles|budget|milestones|bodies|adoptions|objectiveReviews)/[^/]+)");

    private static final Map<String, JsonNode> RECORDS = DemoTree.objects();

    private static final List<DemoFile> FILES =
            DemoFile.NAMES.stream().map(DemoFile::read).toList();

    @Test
    @DisplayName(
            "Every measure, role, amount, milestone, adoption and report quotes its source or is marked as made up")
    void marked() {
        List<String> open = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        RECORDS.forEach((path, node) -> {
            var said = SAID.matcher(path);
            if (said.matches()) {
                seen.add(said.group(1) == null ? said.group(2) : said.group(1));
                if (isMadeUp(path) == node.path("source").has("verbatim")) {
                    open.add(path);
                }
            }
        });
        assertEquals(List.of(), open);
        assertEquals(
                Set.of(
                        "adoptions",
                        "bodies",
                        "budget",
                        "measures",
                        "milestones",
                        "objectiveReviews",
                        "reports",
                        "roles"),
                seen);
    }

    @Test
    @DisplayName("A measure is made up as a whole or not at all: so are its roles, its money and its milestones")
    void whole() {
        List<String> parts = RECORDS.keySet().stream()
                .filter(path -> path.matches(".*/measures/[^/]+/(roles|budget|milestones)/[^/]+"))
                .toList();
        assertTrue(parts.size() > 60, parts.size() + " parts");
        assertEquals(
                List.of(),
                parts.stream()
                        .filter(path -> isMadeUp(path) != isMadeUp(path.replaceAll("/[^/]+/[^/]+$", "")))
                        .toList());
    }

    @Test
    @DisplayName("A measure that the source names stands with it in every revision, and no amount is a fact")
    void everyRevision() {
        for (DemoPlan plan : plans()) {
            Set<String> real = new HashSet<>();
            Set<String> madeUp = new HashSet<>();
            measuresOf(plan).forEach(measure -> {
                (isMadeUp(measure) ? madeUp : real).add(measure.code());
                assertTrue(isMadeUp(measure) || measure.budget().isEmpty(), measure.code());
            });
            real.retainAll(madeUp);
            assertEquals(Set.of(), real, plan.plan().slug());
        }
    }

    @Test
    @DisplayName("A report on a measure that is made up is made up, and one on a measure of the source is not")
    void reports() {
        Set<String> madeUp = new HashSet<>();
        plans().forEach(plan -> measuresOf(plan)
                .filter(DemoPlanDataTest::isMadeUp)
                .forEach(measure -> madeUp.add(plan.plan().programme() + " " + measure.code())));
        FILES.stream()
                .flatMap(file -> file.reports().stream())
                .forEach(report -> assertEquals(
                        madeUp.contains(report.programme() + " " + report.measure()),
                        Objects.requireNonNull(report.source()).illustrative(),
                        report.toString()));
    }

    @Test
    @DisplayName("Everything refers only to what is loaded before it")
    void loadableInOnePass() {
        Set<String> known = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (DemoFile file : FILES) {
            file.partners().stream()
                    .map(CreatePartner::slug)
                    .map("partner "::concat)
                    .forEach(known::add);
            file.programmes().stream()
                    .map(CreateProgramme::slug)
                    .map("programme "::concat)
                    .forEach(known::add);
            file.bodies().stream().map(CreateBody::slug).map("body "::concat).forEach(known::add);
            file.decisions().stream()
                    .map(CreateDecision::slug)
                    .map("decision "::concat)
                    .forEach(known::add);
            for (DemoPlan plan : file.plans()) {
                String programme = plan.plan().programme();
                Stream.of(
                                Stream.of("programme " + programme),
                                partnersOf(plan).map("partner "::concat),
                                bodiesOf(plan).map("body "::concat),
                                decisionsOf(plan).map("decision "::concat))
                        .flatMap(references -> references)
                        .filter(reference -> !known.contains(reference))
                        .forEach(reference -> unknown.add(plan.plan().slug() + " -> " + reference));
                measuresOf(plan).forEach(measure -> known.add("measure " + programme + " " + measure.code()));
            }
            file.reports().stream()
                    .map(report -> "measure " + report.programme() + " " + report.measure())
                    .filter(measure -> !known.contains(measure))
                    .forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    private static boolean isMadeUp(String path) {
        return RECORDS.get(path).at("/source/illustrative").asBoolean();
    }

    private static boolean isMadeUp(MeasureContent measure) {
        return Objects.requireNonNull(measure.source()).illustrative();
    }

    private static List<DemoPlan> plans() {
        return FILES.stream().flatMap(file -> file.plans().stream()).toList();
    }

    private static Stream<MeasureContent> measuresOf(DemoPlan plan) {
        return plan.revisions().stream()
                .flatMap(revision -> Objects.requireNonNull(revision.open().content()).measures().stream());
    }

    private static Stream<String> partnersOf(DemoPlan plan) {
        return measuresOf(plan)
                .flatMap(measure -> Stream.of(
                                measure.roles().stream().map(MeasureRole::partner),
                                measure.budget().stream().map(BudgetLine::funder),
                                Stream.ofNullable(measure.externalActivity()).map(ExternalActivity::owner))
                        .flatMap(partners -> partners))
                .filter(Objects::nonNull)
                .map(PartnerRef::slug);
    }

    private static Stream<String> bodiesOf(DemoPlan plan) {
        return plan.revisions().stream()
                .flatMap(revision -> Stream.concat(
                        revision.bodies().stream().map(RequiredBody::body),
                        revision.adoptions().stream().map(RecordAdoption::body)));
    }

    private static Stream<String> decisionsOf(DemoPlan plan) {
        return plan.revisions().stream()
                .flatMap(revision -> revision.adoptions().stream().map(RecordAdoption::decision));
    }
}
