package no.ringvirkning.shared.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Page;
import no.ringvirkning.testing.ContractFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the tables for people")
class WordsTest {

    private static final Path PAGES = Path.of("../frontend/src/i18n");

    /** Where the web app has the words for the values of an enum; the others are said in tables only. */
    private static final Map<String, String> OF_PAGES = Map.ofEntries(
            Map.entry("AreaKind", "enums/areaKind"),
            Map.entry("AreaChangeType", "area/enums/areaChange"),
            Map.entry("Comparability", "area/enums/comparability"),
            Map.entry("ComputedBecause", "measure/because"),
            Map.entry("Confidence", "measure/outlook"),
            Map.entry("Constituency", "decision/body/constituency"),
            Map.entry("CostType", "finance/costType"),
            Map.entry("DecisionEffectKind", "enums/decisionEffect"),
            Map.entry("DecisionOutcome", "enums/decisionOutcome"),
            Map.entry("FundingStage", "finance/stage"),
            Map.entry("GapKind", "programme/enums/gap"),
            Map.entry("GoverningBodyType", "decision/enums/governingBodyType"),
            Map.entry("Horizon", "enums/horizon"),
            Map.entry("MeasureChange", "enums/measureChange"),
            Map.entry("MeasureKind", "enums/measureKind"),
            Map.entry("MeasureLevel", "enums/measureLevel"),
            Map.entry("MeasurePhase", "measure/phase"),
            Map.entry("MeasureStatusValue", "enums/measureStatus"),
            Map.entry("Operation", "enums/historyOp"),
            Map.entry("PartnerKind", "partner/enums/partnerKind"),
            Map.entry("PartnerType", "partner/enums/partnerType"),
            Map.entry("PlanGapKind", "plan/enums/planGap"),
            Map.entry("PlanKind", "plan/enums/planKind"),
            Map.entry("ProgrammeStatus", "enums/programmeStatus"),
            Map.entry("ProgrammeType", "enums/programmeType"),
            Map.entry("RevisionReason", "plan/enums/revisionReason"),
            Map.entry("RevisionStatus", "enums/revisionStatus"),
            Map.entry("RoleName", "enums/role"),
            Map.entry("Sector", "partner/enums/sector"));

    /** The record that a row is, by the name of the operation; all lists of the contract. */
    private static Map<String, Class<?>> lists() {
        Map<String, Class<?>> lists = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.ringvirkning")
                        .stream()
                        .filter(c -> c.getSimpleName().endsWith("Resource"))
                        .flatMap(c -> c.getMethods().stream())
                        // What is not public is no table.
                        .filter(m -> m.isAnnotatedWith(PermitAll.class))
                        .filter(m -> m.getName().startsWith("list")
                                && m.getRawReturnType().isEquivalentTo(Page.class))
                        .map(JavaMethod::reflect)
                        .forEach(m -> lists.put(m.getName(), (Class<?>)
                                ((ParameterizedType) m.getGenericReturnType()).getActualTypeArguments()[0]));
        assertEquals(
                ContractFile.operations().stream()
                        .filter(ContractFile.Operation::list)
                        .map(ContractFile.Operation::id)
                        .sorted()
                        .toList(),
                List.copyOf(lists.keySet()));
        return lists;
    }

    /** The rows of what is no list and can be read as a table all the same. */
    private static List<Class<?>> tables() {
        List<Class<?>> tables = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.ringvirkning.indicator")
                        .stream()
                        .filter(c -> c.isRecord() && c.getSimpleName().matches(".+Row"))
                        // The table that figures are entered in is not read as a file.
                        .filter(c -> !c.getPackageName().equals("no.ringvirkning.indicator.grid"))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
        assertEquals(6, tables.size());
        return tables;
    }

    private static List<String> missing(Class<?> list, Words words) {
        List<String> missing = new ArrayList<>();
        for (Column column : Columns.forPeople(list)) {
            if (words.heading(list, column).isEmpty()) {
                missing.add(words.language() + ": no heading for " + list.getSimpleName() + "." + column.name());
            }
            for (Object value : column.kind().isEnum() ? column.kind().getEnumConstants() : new Object[0]) {
                String key = column.kind().getSimpleName() + "." + value;
                if (words.find(key).isEmpty()) {
                    missing.add(words.language() + ": no word for " + key);
                }
            }
        }
        return missing;
    }

    @Test
    @DisplayName("are there for every heading and every value of every list, in all three languages")
    void complete() {
        List<String> missing = new ArrayList<>();
        Stream.concat(lists().values().stream(), tables().stream()).forEach(list -> {
            for (Language language : Language.values()) {
                missing.addAll(missing(list, Words.in(language)));
            }
        });
        assertEquals(List.of(), missing);
    }

    /** What nobody has a word for. */
    record Strange(String unheardOf, Oddity oddity) {}

    enum Oddity {
        ODD
    }

    @Test
    @DisplayName("are missed when there are none")
    void missed() {
        assertEquals(
                List.of(
                        "NB: no heading for Strange.unheardOf",
                        "NB: no heading for Strange.oddity",
                        "NB: no word for Oddity.ODD"),
                missing(Strange.class, Words.in(Language.NB)));
    }

    @Test
    @DisplayName("head no two columns alike, and name each list and each of its filters")
    void headings() {
        Map<String, Class<?>> lists = lists();
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            Stream.concat(lists.values().stream(), tables().stream()).forEach(list -> {
                Set<String> headings = new HashSet<>();
                Columns.forPeople(list)
                        .forEach(c -> assertTrue(
                                headings.add(words.heading(list, c).orElseThrow()),
                                () -> language + " " + list.getSimpleName() + "." + c.name()));
                assertTrue(words.find(list.getSimpleName()).orElseThrow().length() <= 31, "the name of a sheet");
            });
            ContractFile.operations().stream()
                    .filter(ContractFile.Operation::list)
                    .flatMap(o -> o.parameters().stream())
                    .filter(p -> !p.inPath())
                    .forEach(p -> assertTrue(words.find(p.name()).isPresent(), () -> language + " " + p.name()));
        }
    }

    @Test
    @DisplayName("hold no record and no id in a cell")
    void cells() {
        lists().forEach((operation, list) -> {
            List<Column> people = Columns.forPeople(list);
            assertFalse(people.stream().anyMatch(c -> c.kind() == java.util.UUID.class), operation);
            Columns.forMachines(list).forEach(c -> assertFalse(c.kind().isRecord(), () -> operation + " " + c.name()));
        });
    }

    @Test
    @DisplayName("are those of the pages, where the pages say the same")
    void asOnPages() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Language language : Language.values()) {
            for (Map.Entry<String, String> entry : OF_PAGES.entrySet()) {
                int slash = entry.getValue().indexOf('/');
                JsonNode page = json.readTree(PAGES.resolve(language.tag())
                                .resolve(entry.getValue().substring(0, slash) + ".json")
                                .toFile())
                        .at(entry.getValue().substring(slash));
                Map<String, String> ours = new TreeMap<>();
                page.fieldNames()
                        .forEachRemaining(value -> Words.in(language)
                                .find(entry.getKey() + "." + value)
                                .ifPresent(word -> ours.put(value, word)));
                assertFalse(ours.isEmpty(), entry.getKey());
                ours.forEach((value, word) -> assertEquals(
                        page.get(value).asText(), word, () -> language + " " + entry.getKey() + "." + value));
            }
        }
    }
}
