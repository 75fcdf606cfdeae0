package no.ringvirkning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of the architecture, each for a base package, so that they can be shown to fail on code that breaks them. */
final class Rules {

    /** Every feature package and what it may import of ours, lowest first. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("postgres", List.of()),
            Map.entry("backup", List.of("postgres")),
            Map.entry("shared", List.of()),
            Map.entry("access", List.of("shared", "mail")),
            Map.entry("mail", List.of("shared")),
            Map.entry("ledger", List.of("shared", "mail", "access")),
            Map.entry("area", List.of("shared", "mail", "access", "ledger")),
            Map.entry("partner", List.of("shared", "mail", "access", "ledger", "area")),
            Map.entry("programme", List.of("shared", "mail", "access", "ledger", "area", "partner")),
            Map.entry("governance", List.of("shared", "mail", "access", "ledger", "area", "partner", "programme")),
            Map.entry(
                    "plan",
                    List.of("shared", "mail", "access", "ledger", "area", "partner", "programme", "governance")),
            Map.entry(
                    "finance",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan")),
            Map.entry(
                    "indicator",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan")),
            Map.entry(
                    "reporting",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator")),
            Map.entry(
                    "contact",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator")),
            Map.entry(
                    "link",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator")),
            Map.entry(
                    "privacy",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator",
                            "reporting",
                            "link",
                            "contact")),
            Map.entry(
                    "page",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator",
                            "reporting",
                            "link",
                            "contact")),
            Map.entry(
                    "demo",
                    List.of(
                            "shared",
                            "mail",
                            "access",
                            "ledger",
                            "area",
                            "partner",
                            "programme",
                            "governance",
                            "plan",
                            "finance",
                            "indicator",
                            "reporting",
                            "link",
                            "contact",
                            "privacy",
                            "page")));

    private static final DescribedPredicate<JavaMethod> HTTP = describe(
            "HTTP methods",
            method -> method.getAnnotations().stream()
                    .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));

    private final String base;

    Rules(String base) {
        this.base = base;
    }

    Map<String, List<String>> arrows() {
        return ARROWS;
    }

    /** A feature imports downward only. */
    ArchRule arrow(String feature) {
        String[] forbidden = ARROWS.keySet().stream()
                .filter(other -> !other.equals(feature) && !ARROWS.get(feature).contains(other))
                .map(this::inside)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inside(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    /** No package is without its row in the table of arrows. */
    ArchRule everyPackageHasItsArrows() {
        String[] known = Stream.concat(ARROWS.keySet().stream().map(this::inside), Stream.of(base))
                .toArray(String[]::new);
        return classes().that().resideInAPackage(base + "..").should().resideInAnyPackage(known);
    }

    /** What a revision says and how two differ are values and functions of values: no database, no injection, no HTTP. */
    ArchRule contentAndDifferenceArePure() {
        return noClasses()
                .that()
                .resideInAnyPackage(inside("plan.content"), inside("plan.difference"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "jakarta.transaction..",
                        "jakarta.ws.rs..",
                        "io.quarkus..",
                        inside("ledger"),
                        inside("access"),
                        inside("programme"),
                        inside("governance"),
                        inside("plan.measure"))
                .orShould()
                .dependOnClassesThat(resideInAPackage(base + ".plan"))
                .orShould()
                .dependOnClassesThat(assignableTo(EntityManager.class))
                .allowEmptyShould(true);
    }

    /** What an indicator comes to is worked out by Java alone, so that it can be taken out, read and trusted by itself. */
    ArchRule engineImportsOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(inside("indicator.engine"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", inside("indicator.engine"))
                .allowEmptyShould(true);
    }

    /** With what several operations are asked in the same words, which stands in a record of its own. */
    ArchRule jaxRsStaysInResources() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Parameters")
                .and()
                .resideOutsideOfPackage(inside("shared.http"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .allowEmptyShould(true);
    }

    /** StartLock and ListQuery are the database's own conveniences in shared; the ledger writes by itself. */
    ArchRule databaseStaysInRepositoriesAndQueries() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and()
                .doNotHaveSimpleName("Ledger")
                .and()
                .doNotHaveSimpleName("ListQuery")
                .and()
                .doNotHaveSimpleName("StartLock")
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class))
                .orShould()
                .beAssignableTo(PanacheRepositoryBase.class)
                .allowEmptyShould(true);
    }

    ArchRule resourcesShowNoEntities() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .haveRawReturnType(describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .orShould()
                .haveRawParameterTypes(describe(
                        "an entity among them",
                        types -> types.stream().anyMatch(type -> type.isAnnotatedWith(Entity.class))))
                .allowEmptyShould(true);
    }

    ArchRule resourcesHaveNoTransactions() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(assignableTo(Transactional.class))
                .allowEmptyShould(true);
    }

    /** Only postgres, which runs before there is anything to inject, reads the time by itself. */
    ArchRule timeIsAnInput() {
        ArchRule read = noClasses()
                .that(not(resideInAPackage(inside("postgres"))))
                .should()
                .accessTargetWhere(Calls.readTheTime())
                .allowEmptyShould(true);
        ArchRule made = noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .accessTargetWhere(Calls.makeAClock())
                .allowEmptyShould(true);
        return CompositeArchRule.of(read).and(made);
    }

    /** What is changed, is changed as an entity: with its version, and with its entry in the ledger. */
    ArchRule nothingIsChangedInBulk() {
        return noClasses().should().accessTargetWhere(Calls.changeInBulk()).allowEmptyShould(true);
    }

    ArchRule everyEndpointDeclaresWhoMayCallIt() {
        return methods()
                .that(HTTP)
                .should(declareAccess())
                .andShould()
                .bePublic()
                .allowEmptyShould(true);
    }

    /** By itself or by what it calls in its own class: what another service asks, is asked of what that one changes. */
    ArchRule everyCommandAsksWhoMay() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .haveRawParameterTypes(describe(
                        "a change among them",
                        types -> types.stream().anyMatch(t -> t.getName().equals(base + ".ledger.Change"))))
                .should(askWhoMay(base + ".access.Actor"))
                .allowEmptyShould(true);
    }

    ArchRule everyQueryParameterIsNamed() {
        return methods().that(HTTP).should(nameQueryParameters()).allowEmptyShould(true);
    }

    ArchRule repositoriesAndResourcesAreHidden() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    ArchRule entitiesAreBuiltAtHome() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveNoPublicConstructorOrSetter())
                .allowEmptyShould(true);
    }

    ArchRule namesSayWhat() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveNameMatching(".*(DTO|Dto|DAO|Dao|Impl|Util|Utils|Helper|Manager)$");
    }

    /** Files of others are taken apart by what only takes files apart, so that it can do nothing else to us. */
    ArchRule readersOnlyRead() {
        return classes()
                .that()
                .resideInAPackage(inside("indicator.reader"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio",
                        "java.nio.charset..",
                        "java.time..",
                        "java.util..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.csv..",
                        "org.jspecify..",
                        inside("indicator.reader"))
                .allowEmptyShould(true);
    }

    ArchRule noBareResponses() {
        return noMethods()
                .that(HTTP)
                .should()
                .haveRawReturnType("jakarta.ws.rs.core.Response")
                .allowEmptyShould(true);
    }

    private String inside(String feature) {
        return base + "." + feature + "..";
    }

    private static ArchCondition<JavaMethod> declareAccess() {
        return new ArchCondition<>("carry exactly one access annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long annotations = Stream.of(PermitAll.class, Authenticated.class, RolesAllowed.class, DenyAll.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(
                        method,
                        annotations == 1,
                        method.getFullName() + " has " + annotations + " access annotations"));
            }
        };
    }

    private static ArchCondition<JavaMethod> askWhoMay(String actor) {
        return new ArchCondition<>("ask whether the actor may") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method,
                        Calls.reach(
                                method,
                                target -> target.getOwner().getName().equals(actor)
                                        && target.getName().startsWith("needs")),
                        method.getFullName() + " asks nobody"));
            }
        };
    }

    private static ArchCondition<JavaMethod> nameQueryParameters() {
        return new ArchCondition<>("name their query parameters by @QueryParam") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.getParameters().stream().allMatch(p -> isNamed(p, p.getRawType()));
                events.add(new SimpleConditionEvent(
                        method, named, method.getFullName() + " has a parameter without a name"));
            }
        };
    }

    /** By itself, or every part of it when it is a record of several. */
    private static boolean isNamed(HasAnnotations<?> place, JavaClass type) {
        return !place.getAnnotations().isEmpty()
                && place.getAnnotations().stream()
                        .noneMatch(a -> a.getRawType().getSimpleName().startsWith("Rest"))
                && place.tryGetAnnotationOfType(QueryParam.class)
                        .map(a -> !a.value().isBlank())
                        .orElse(true)
                && (!place.isAnnotatedWith(BeanParam.class)
                        || type.getFields().stream()
                                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(f -> isNamed(f, f.getRawType())));
    }

    private static ArchCondition<JavaClass> haveNoPublicConstructorOrSetter() {
        return new ArchCondition<>("have no public constructor and no setter") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> open = new ArrayList<>();
                type.getConstructors().stream()
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(c -> open.add(c.getFullName()));
                // Quarkus' own bytecode enhancement comes later; what is here was written by us.
                type.getMethods().stream()
                        .filter(m -> m.getName().matches("set[A-Z].*"))
                        .forEach(m -> open.add(m.getFullName()));
                events.add(new SimpleConditionEvent(type, open.isEmpty(), type.getName() + " opens " + open));
            }
        };
    }
}
