package no.ringvirkning.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
        all.put("resources show no entities", rules.resourcesShowNoEntities());
        all.put("resources have no transactions", rules.resourcesHaveNoTransactions());
        all.put("time is an input", rules.timeIsAnInput());
        all.put("every endpoint declares who may call it", rules.everyEndpointDeclaresWhoMayCallIt());
        all.put("every query parameter is named", rules.everyQueryParameterIsNamed());
        all.put("repositories and resources are hidden", rules.repositoriesAndResourcesAreHidden());
        all.put("entities are built at home", rules.entitiesAreBuiltAtHome());
        all.put("names say what", rules.namesSayWhat());
        all.put("no bare responses", rules.noBareResponses());
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

    @Test
    @DisplayName("an arrow upward is caught, one downward is not")
    void arrowUpwardIsCaught() throws Exception {
        JavaClasses broken = BrokenCode.compileInto(compiled);
        Rules rules = new Rules(BrokenCode.BASE);
        assertThrows(AssertionError.class, () -> rules.arrow("shared").check(broken));
        rules.arrow("partner").check(broken);
        assertEquals(8, rules.arrows().size());
    }
}
