package no.ringvirkning.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The shape of the code")
class ArchitectureTest {

    private static final String BASE = "no.ringvirkning";

    @TempDir
    Path compiled;

    private static Map<String, ArchRule> rules(String base) {
        Rules rules = new Rules(base);
        Map<String, ArchRule> all = new LinkedHashMap<>();
        rules.arrows().keySet().stream()
                .sorted()
                .forEach(feature -> all.put(feature + " imports downward only", rules.arrow(feature)));
        all.put("every package has its arrows", rules.everyPackageHasItsArrows());
        all.put("JAX-RS stays in resources", rules.jaxRsStaysInResources());
        all.put("the database stays in repositories and queries", rules.databaseStaysInRepositoriesAndQueries());
        all.put("content and difference are pure", rules.contentAndDifferenceArePure());
        all.put("the engine imports only Java", rules.engineImportsOnlyJava());
        all.put("resources show no entities", rules.resourcesShowNoEntities());
        all.put("resources have no transactions", rules.resourcesHaveNoTransactions());
        all.put("time is an input", rules.timeIsAnInput());
        all.put("nothing is changed in bulk", rules.nothingIsChangedInBulk());
        all.put("every endpoint declares who may call it", rules.everyEndpointDeclaresWhoMayCallIt());
        all.put("every command asks who may", rules.everyCommandAsksWhoMay());
        all.put("every query parameter is named", rules.everyQueryParameterIsNamed());
        all.put("repositories and resources are hidden", rules.repositoriesAndResourcesAreHidden());
        all.put("entities are built at home", rules.entitiesAreBuiltAtHome());
        all.put("names say what", rules.namesSayWhat());
        all.put("no bare responses", rules.noBareResponses());
        all.put("readers only read", rules.readersOnlyRead());
        return all;
    }

    @TestFactory
    @DisplayName("the product obeys every rule")
    Stream<DynamicTest> productObeys() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
        assertTrue(product.size() > 50, "the import found the product");
        return rules(BASE).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(product)));
    }

    @TestFactory
    @DisplayName("code that breaks a rule is caught by it")
    Stream<DynamicTest> brokenCodeIsCaught() throws Exception {
        JavaClasses broken = BrokenCode.compileInto(compiled);
        return rules(BrokenCode.BASE).entrySet().stream()
                .filter(rule -> !rule.getKey().endsWith("imports downward only"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThrows(
                                AssertionError.class, () -> rule.getValue().check(broken))));
    }

    @TestFactory
    @DisplayName("each forbidden call is caught by itself, and the right way is not")
    Stream<DynamicTest> everyForbiddenCallIsCaught() throws Exception {
        JavaClasses broken = BrokenCode.compileInto(compiled);
        Rules rules = new Rules(BrokenCode.BASE);
        return Stream.of(
                        Map.entry("area.Clocks", rules.timeIsAnInput()),
                        Map.entry("area.ClockProducer", rules.timeIsAnInput()),
                        Map.entry("plan.OpenService", rules.everyCommandAsksWhoMay()),
                        Map.entry("programme.AskedResource", rules.everyQueryParameterIsNamed()),
                        Map.entry("programme.BulkRepository", rules.nothingIsChangedInBulk()))
                .flatMap(entry -> {
                    JavaClass type = broken.get(BrokenCode.BASE + "." + entry.getKey());
                    String found = String.join("\n", details(entry.getValue(), broken));
                    return type.getMethods().stream()
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .map(method -> DynamicTest.dynamicTest(
                                    entry.getKey() + "." + method.getName(),
                                    () -> assertEquals(
                                            !method.getName().startsWith("right"),
                                            found.contains(type.getName() + "." + method.getName() + "("),
                                            found)));
                });
    }

    @TestFactory
    @DisplayName("an arrow upward is caught from every feature to every other, one downward is not")
    Stream<DynamicTest> arrowsUpwardAreCaught() throws Exception {
        // Written out once more, so that a slip in the table of the rules is seen, too.
        Map<String, Integer> levels = Map.ofEntries(
                Map.entry("shared", 1),
                Map.entry("mail", 2),
                Map.entry("access", 3),
                Map.entry("ledger", 4),
                Map.entry("area", 5),
                Map.entry("partner", 6),
                Map.entry("programme", 7),
                Map.entry("governance", 8),
                Map.entry("plan", 9),
                // Beside each other: neither imports the other.
                Map.entry("finance", 10),
                Map.entry("indicator", 10),
                Map.entry("reporting", 11),
                Map.entry("link", 11),
                Map.entry("contact", 11),
                Map.entry("privacy", 12),
                Map.entry("page", 12),
                Map.entry("demo", 13));
        List<String> features = Stream.concat(levels.keySet().stream(), Stream.of("postgres", "backup"))
                .toList();
        Rules rules = new Rules(BrokenCode.BASE);
        assertEquals(Set.copyOf(features), rules.arrows().keySet());
        JavaClasses tangle = BrokenCode.compile(tangle(features), compiled);
        return features.stream()
                .flatMap(feature -> features.stream()
                        .filter(other -> !other.equals(feature))
                        .map(other -> DynamicTest.dynamicTest(feature + " imports " + other, () -> {
                            boolean allowed = (feature.equals("backup") && other.equals("postgres"))
                                    || (levels.containsKey(feature)
                                            && levels.containsKey(other)
                                            && levels.get(other) < levels.get(feature));
                            boolean caught = details(rules.arrow(feature), tangle).stream()
                                    .anyMatch(line -> line.contains(importer(feature, other)));
                            assertEquals(!allowed, caught);
                        })));
    }

    /** In every feature one class for each other feature that imports it, half of them from a package further in. */
    private static Map<String, String> tangle(List<String> features) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String feature : features) {
            String home = BrokenCode.BASE + "." + feature;
            sources.put(home + ".Thing", "package " + home + "; public class Thing {}");
            for (String other : features) {
                if (!other.equals(feature)) {
                    String name = importer(feature, other);
                    int dot = name.lastIndexOf('.');
                    sources.put(
                            name,
                            "package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1) + " { "
                                    + BrokenCode.BASE + "." + other + ".Thing thing; }");
                }
            }
        }
        return sources;
    }

    private static String importer(String feature, String other) {
        return BrokenCode.BASE + "." + feature + (other.length() % 2 == 0 ? ".inner" : "") + ".Imports_" + other;
    }

    private static List<String> details(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
