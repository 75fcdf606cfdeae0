package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.finance.CreateFundingLine;
import no.ringvirkning.governance.CaseFile;
import no.ringvirkning.partner.CreatePartner;
import no.ringvirkning.partner.GroupMember;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerSuccession;
import no.ringvirkning.programme.Analysis;
import no.ringvirkning.programme.CreateProgramme;
import no.ringvirkning.programme.Finding;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.PolicyDocument;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeRelation;
import no.ringvirkning.programme.SourceDocument;
import no.ringvirkning.programme.TriggerEvent;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {
    static final List<String> NAMES = DemoFile.NAMES;

    private static final List<DemoFile> FILES =
            NAMES.stream().map(DemoFile::read).toList();

    @Nested
    class Form {
        @ParameterizedTest
        @FieldSource("no.ringvirkning.demo.DemoDataTest#NAMES")
        @DisplayName("Every file says what the rules of the records allow")
        void valid(String name) {
            try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
                assertEquals(Set.of(), factory.getValidator().validate(DemoFile.read(name)));
            }
        }

        @Test
        @DisplayName("The check above fails for a file that breaks the rules")
        void invalidIsFound() throws IOException {
            DemoFile broken = parse("{'partners': [{'slug': 'Ikke Gyldig', 'names': [], 'organisationNumber':"
                    + " {'value': '940100926', 'source': 'feil siffer', 'retrieved': '2026-11-01'}}]}");
            try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
                Set<String> places = factory.getValidator().validate(broken).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .collect(Collectors.toSet());
                assertEquals(
                        Set.of(
                                "partners[0].slug",
                                "partners[0].kind",
                                "partners[0].type",
                                "partners[0].names",
                                "partners[0].organisationNumber.checkDigitRight",
                                "partners[0].validity"),
                        places);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'partner': []}",
                    "{'roles': [], 'roles': []}",
                    "{'partners': [{'kind': 'FORENING'}]}",
                    "{} {}"
                })
        @DisplayName("Unknown fields, repeated fields, unknown values and trailing text are refused")
        void strict(String json) {
            assertThrows(IOException.class, () -> parse(json));
        }

        @Test
        @DisplayName("A list that is left out is empty")
        void missingListsAreEmpty() throws IOException {
            DemoFile file = parse(
                    "{'partners': [{}], 'programmes': [{'challenges': [{}], 'findings': [{}], 'focusAreas': [{}]}]}");
            assertEquals(List.of(), file.roles());
            assertEquals(List.of(), file.bodies());
            assertEquals(List.of(), file.decisions());
            assertEquals(List.of(), file.decidedPeriods());
            assertEquals(List.of(), file.plans());
            assertEquals(List.of(), file.reports());
            assertEquals(List.of(), file.funding());
            assertEquals(List.of(), file.cofundingRules());
            assertEquals(List.of(), file.indicators());
            assertEquals(List.of(), file.targets());
            assertEquals(List.of(), file.observations());
            assertEquals(List.of(), file.annotations());
            assertEquals(List.of(), file.projections());
            assertEquals(List.of(), file.references());
            assertEquals(List.of(), file.submissions());
            assertEquals(List.of(), file.rounds());
            assertEquals(List.of(), file.partners().get(0).successions());
            CreateProgramme programme = file.programmes().get(0);
            assertEquals(List.of(), programme.links());
            assertEquals(List.of(), programme.findings().get(0).swot());
            assertEquals(List.of(), programme.challenges().get(0).triggerEvents());
            assertEquals(List.of(), programme.focusAreas().get(0).initiatives());
        }
    }

    @Nested
    class Sources {
        @Test
        @DisplayName("What is quoted stands in its source, to the letter")
        void verbatim() {
            List<String> wrong = new ArrayList<>();
            DemoTree.objects().forEach((path, node) -> {
                JsonNode source = node.path("source");
                String document = source.path("document").asText();
                String quote = source.path("verbatim").asText();
                if (source.has("verbatim") && !(Seeds.isOne(document) && Seeds.says(document, quote))) {
                    wrong.add(path + ": " + quote);
                }
                String number = node.path("verbatim").asText();
                if (node.has("qualifier") && Seeds.NUMBERS.stream().noneMatch(seed -> Seeds.says(seed, number))) {
                    wrong.add(path + ": " + number);
                }
            });
            AreaRegister.sources()
                    .filter(source -> Seeds.isOne(source.path("document").asText()))
                    .map(source -> source.get("verbatim").asText())
                    .filter(quote -> Seeds.NUMBERS.stream().noneMatch(seed -> Seeds.says(seed, quote)))
                    .forEach(quote -> wrong.add("the register of areas: " + quote));
            assertEquals(List.of(), wrong);
        }

        @Test
        @DisplayName("The check above tells one letter from another")
        void verbatimIsExact() {
            assertTrue(Seeds.says("003", "For hver hver annen nye innbygger"));
            assertFalse(Seeds.says("003", "For hver annen nye innbygger"));
            assertTrue(Seeds.says("000", "Stategisk intensjon"));
            assertFalse(Seeds.says("000", "Strategisk intensjon"));
        }

        @Test
        @DisplayName(
                "A fact from a source document quotes it or is marked as made up, and objectives, results and forewords are"
                        + " worded as in the source")
        void quoted() {
            List<String> silent = new ArrayList<>();
            DemoTree.objects().forEach((path, node) -> {
                JsonNode source = node.path("source");
                boolean madeUp = source.path("illustrative").asBoolean();
                if (Seeds.isOne(source.path("document").asText()) && madeUp == source.has("verbatim")) {
                    silent.add(path);
                }
                String foreword = node.at("/foreword/nb").asText();
                if (!foreword.isEmpty() && !worded("004", foreword)) {
                    silent.add(path + ": " + foreword);
                }
            });
            FILES.stream()
                    .flatMap(file -> file.programmes().stream())
                    .forEach(programme -> Stream.concat(
                                    programme.objectives().stream().map(Objective::text),
                                    programme.results().stream().map(CodedText::text))
                            .map(text -> Objects.requireNonNull(text.nb()))
                            .filter(text -> !worded(programme.sourceDocument().document(), text))
                            .forEach(text -> silent.add(programme.slug() + ": " + text)));
            assertEquals(List.of(), silent);
        }

        @Test
        @DisplayName("The check above allows a capital where a sentence is cut, and no other change")
        void wordedAsInTheSource() {
            assertTrue(worded("004", "Få opp en kommunikasjonsplattform for hele Kongsberg"));
            assertTrue(worded("004", "Kongsberg skal vokse … i antall nye virksomheter"));
            assertFalse(worded("004", "Få opp en Kommunikasjonsplattform for hele Kongsberg"));
            assertFalse(worded("004", "Lage en kommunikasjonsplattform for hele Kongsberg"));
        }

        private static boolean worded(String document, String text) {
            String cut = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
            return Stream.of(text, cut)
                    .anyMatch(words -> Stream.of(words.split("…")).allMatch(part -> Seeds.says(document, part)));
        }

        @Test
        @DisplayName(
                "Every record of a file names the file's own document, and only in plans, money, targets, observations, projections, submissions and what calls itself an example is anything made up")
        void ownDocument() {
            List<String> foreign = new ArrayList<>();
            for (int i = 1; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                SourceDocument own = Objects.requireNonNull(FILES.get(i).document(), name);
                FILES.get(i).programmes().forEach(programme -> assertEquals(own, programme.sourceDocument()));
                DemoTree.objects().forEach((path, node) -> {
                    String document = node.path("document").asText();
                    if (path.startsWith(name) && Seeds.isOne(document) && !document.equals(own.document())) {
                        foreign.add(path);
                    }
                    if (node.path("illustrative").asBoolean() && !mayBeMadeUp(path)) {
                        foreign.add(path);
                    }
                });
            }
            assertEquals(List.of(), foreign);
        }
    }

    @Test
    @DisplayName("What does not exist says so by its name, and takes no archive, scheme or case of anybody else")
    void madeUpByName() {
        List<String> names = new ArrayList<>();
        FILES.forEach(file -> {
            file.partners().stream()
                    .filter(partner -> isMadeUp(partner.source()))
                    .forEach(partner -> partner.names().forEach(name -> names.add(name.name())));
            file.decisions().stream()
                    .filter(decision -> isMadeUp(decision.source()))
                    .forEach(decision -> {
                        CaseFile caseFile = Objects.requireNonNull(decision.caseFile());
                        names.addAll(List.of(
                                decision.title().nb(),
                                caseFile.title().nb(),
                                Objects.requireNonNull(caseFile.system())));
                        assertEquals("0000/1", caseFile.archiveNumber());
                        assertEquals(decision.organisation(), caseFile.organisation());
                    });
            file.funding().stream()
                    .filter(line -> isMadeUp(line.source()))
                    .map(CreateFundingLine::scheme)
                    .filter(Objects::nonNull)
                    .forEach(scheme -> names.add(scheme.nb()));
        });
        assertEquals(6, names.size());
        assertEquals(
                List.of(),
                names.stream().filter(name -> !name.contains("oppdiktet")).toList());
    }

    private static boolean isMadeUp(@Nullable SourceReference source) {
        return source != null && source.illustrative();
    }

    /** A partner or a decision that does not exist says so by its name, wherever it is named. */
    private static boolean mayBeMadeUp(String path) {
        return path.matches(
                "[a-z]+\\.json:(plans|reports|funding|cofundingRules|targets|observations|projections|submissions|rounds|(partners|decisions)/eksempel[a-z-]+)/.*");
    }

    @Nested
    class References {
        @Test
        @DisplayName("Everything refers only to what is loaded before it")
        void loadableInOnePass() {
            Set<String> partners = new HashSet<>();
            Set<String> programmes = new HashSet<>();
            Set<String> bodies = new HashSet<>();
            Set<String> decisions = new HashSet<>();
            List<String> unknown = new ArrayList<>();
            for (DemoFile file : FILES) {
                file.partners().forEach(partner -> {
                    partnersOf(partner)
                            .filter(slug -> !partners.contains(slug))
                            .forEach(slug -> unknown.add(partner.slug() + " -> " + slug));
                    assertTrue(partners.add(partner.slug()), partner.slug());
                });
                file.programmes().forEach(programme -> {
                    Stream.concat(
                                    partnersOf(programme).filter(slug -> !partners.contains(slug)),
                                    programmesOf(programme).filter(slug -> !programmes.contains(slug)))
                            .forEach(slug -> unknown.add(programme.slug() + " -> " + slug));
                    assertTrue(programmes.add(programme.slug()), programme.slug());
                });
                file.roles().forEach(role -> {
                    if (!programmes.contains(role.programme())
                            || (role.partner() != null && !partners.contains(role.partner()))) {
                        unknown.add(role.toString());
                    }
                });
                file.bodies().forEach(body -> {
                    if (!partners.contains(body.organisation().slug())
                            || (body.programme() != null
                                    && !programmes.contains(body.programme().slug()))) {
                        unknown.add(body.slug());
                    }
                    assertTrue(bodies.add(body.slug()), body.slug());
                });
                file.decisions().forEach(decision -> {
                    if (!(decision.body() == null
                                    ? partners.contains(decision.organisation().slug())
                                    : bodies.contains(decision.body().slug()))
                            || !programmes.contains(decision.programme().slug())) {
                        unknown.add(decision.slug());
                    }
                    assertTrue(decisions.add(decision.slug()), decision.slug());
                });
                file.decidedPeriods().stream()
                        .filter(period -> !decisions.contains(period.decision().slug()))
                        .forEach(period -> unknown.add(period.toString()));
            }
            assertEquals(List.of(), unknown);
        }

        @Test
        @DisplayName("Inside a programme, what a key points at is there, and no key is used twice")
        void keys() {
            FILES.stream().flatMap(file -> file.programmes().stream()).forEach(programme -> {
                List<String> objectives =
                        programme.objectives().stream().map(Objective::key).toList();
                programme.objectives().stream()
                        .map(Objective::parent)
                        .filter(Objects::nonNull)
                        .forEach(key -> assertTrue(objectives.contains(key), key));
                List<String> analyses =
                        programme.analyses().stream().map(Analysis::key).toList();
                programme.findings().stream()
                        .map(Finding::analysis)
                        .filter(Objects::nonNull)
                        .forEach(key -> assertTrue(analyses.contains(key), key));
                programme
                        .relations()
                        .forEach(relation -> assertTrue(
                                (relation.programme() == null) != (relation.name() == null), relation.key()));
                List<String> events =
                        triggerEvents(programme).map(TriggerEvent::key).toList();
                assertEquals(events.stream().distinct().toList(), events);
            });
            // Other keys stand in one list each, where the paths of the tree must differ.
            assertFalse(DemoTree.objects().isEmpty());
        }

        @Test
        @DisplayName("Every area is in the register of areas")
        void areas() {
            Set<String> unknown = new TreeSet<>();
            for (DemoFile file : FILES) {
                file.partners().stream()
                        .map(CreatePartner::homeArea)
                        .filter(Objects::nonNull)
                        .map(AreaRef::slug)
                        .forEach(unknown::add);
                for (CreateProgramme programme : file.programmes()) {
                    programme.areas().forEach(area -> unknown.add(area.area().slug()));
                    programme.challenges().stream()
                            .flatMap(challenge -> challenge.areas().stream())
                            .map(AreaRef::slug)
                            .forEach(unknown::add);
                }
            }
            unknown.removeAll(AreaRegister.slugs());
            assertEquals(Set.of(), unknown);
        }

        private Stream<String> partnersOf(CreatePartner partner) {
            return Stream.concat(
                            partner.members().stream().map(GroupMember::partner),
                            partner.successions().stream().map(PartnerSuccession::partner))
                    .filter(Objects::nonNull)
                    .map(PartnerRef::slug);
        }

        private Stream<String> partnersOf(CreateProgramme programme) {
            return Stream.concat(
                            programme.policyDocuments().stream().map(PolicyDocument::owner),
                            triggerEvents(programme).map(TriggerEvent::organisation))
                    .filter(Objects::nonNull)
                    .map(PartnerRef::slug);
        }

        private Stream<String> programmesOf(CreateProgramme programme) {
            return Stream.concat(
                            Stream.ofNullable(programme.parent()),
                            programme.relations().stream()
                                    .map(ProgrammeRelation::programme)
                                    .filter(Objects::nonNull))
                    .map(ProgrammeRef::slug);
        }

        private Stream<TriggerEvent> triggerEvents(CreateProgramme programme) {
            return programme.challenges().stream().flatMap(challenge -> challenge.triggerEvents().stream());
        }
    }

    private static DemoFile parse(String json) throws IOException {
        return DemoFile.parse(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
