package no.ringvirkning.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.access.GuardedCommands.Command;
import no.ringvirkning.access.GuardedCommands.Needs;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 2: what is stored is changed by those who may change it in its programme, and by nobody else")
class GuardsTest {

    private static final String ELSEWHERE = " elsewhere";

    /** Which of the people below each need lets through; written out, not worked out. */
    private static final Map<Needs, Set<String>> PASS = Map.of(
            Needs.NOBODY, Set.of(),
            Needs.SAY,
                    Set.of("READER", "PARTNER_REPORTER", "EDITOR", "LEAD", "BOARD", "COUNTY_AUDITOR", "LEAD of both"),
            Needs.REPORT, Set.of("PARTNER_REPORTER", "EDITOR", "LEAD", "LEAD of both"),
            Needs.EDIT, Set.of("EDITOR", "LEAD", "LEAD of both"),
            Needs.DECIDE, Set.of("LEAD", "BOARD", "LEAD of both"),
            Needs.PUBLISH, Set.of("LEAD", "LEAD of both"),
            Needs.EDIT_IN_BOTH, Set.of("LEAD of both"),
            Needs.DECIDE_IN_BOTH, Set.of("LEAD of both"),
            Needs.EDIT_SOMEWHERE,
                    Set.of("EDITOR", "LEAD", "EDITOR elsewhere", "LEAD elsewhere", "LEAD of both", "administrator"),
            Needs.ADMINISTER, Set.of("administrator"));

    /** Who reads what is on its way, and so is told that they may not; the others are told that nothing is there. */
    private static final Set<String> READ_DRAFTS =
            Set.of("READER", "EDITOR", "LEAD", "BOARD", "COUNTY_AUDITOR", "LEAD of both");

    @Inject
    GuardedCommands guarded;

    @Inject
    Rows rows;

    @Test
    @DisplayName("every command is here")
    void complete() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.ringvirkning");
        Set<String> there = product.stream()
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && takesAChange(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> here = guarded.all().stream().map(Command::method).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, here);
        assertTrue(there.size() > 35, there::toString);
    }

    private static boolean takesAChange(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Change.class));
    }

    @Test
    @DisplayName("who may not is refused, or told that nothing is there, and nothing is written")
    void refused() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<Command> commands = guarded.all();
        Map<String, String> before = rows.contents();
        for (Command command : commands) {
            people().forEach((name, rights) -> {
                if (!PASS.get(command.needs()).contains(name)) {
                    HttpProblem wanted = command.hidden() && !READ_DRAFTS.contains(name)
                            ? HttpProblem.NOT_FOUND
                            : HttpProblem.FORBIDDEN;
                    String outcome = outcome(command, rights);
                    if (!outcome.equals(wanted.name())) {
                        wrong.put(command.name() + " by " + name, outcome);
                    }
                }
            });
        }
        assertEquals(Map.of(), wrong);
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("who may is let through")
    void allowed() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Command command : guarded.all()) {
            Map<String, Rights> able = new LinkedHashMap<>(people());
            able.keySet().retainAll(PASS.get(command.needs()));
            able.put("the system", Rights.ALL);
            able.forEach((name, rights) -> {
                String outcome = outcome(command, rights);
                if (Set.of("FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED", "STALE").contains(outcome)) {
                    wrong.put(command.name() + " by " + name, outcome);
                }
            });
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    @DisplayName("most of the commands here can be carried out, so that it is the guard that refuses")
    void carriedOut() {
        List<String> failed = new ArrayList<>();
        for (Command command : guarded.all()) {
            String outcome = outcome(command, Rights.ALL);
            if (!outcome.equals("done")) {
                failed.add(command.name() + ": " + outcome);
            }
        }
        assertTrue(failed.size() <= 4, failed::toString);
    }

    /** What comes of a command, of which nothing is left afterwards. */
    private static String outcome(Command command, Rights rights) {
        Change change = new Change(new Actor("account:" + UUID.randomUUID(), rights), "Prøve.");
        QuarkusTransaction.begin();
        try {
            command.given().by(change);
            return "done";
        } catch (ProblemException e) {
            return e.type().name();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Map<String, Rights> people() {
        Map<String, Rights> people = new LinkedHashMap<>();
        people.put("nobody", Rights.NONE);
        people.put("administrator", new Rights(false, true, List.of()));
        UUID here = guarded.id(guarded.programme);
        UUID there = guarded.id(guarded.other);
        UUID answering = guarded.partnerId(guarded.answering);
        for (ProgrammeRole role : ProgrammeRole.values()) {
            people.put(role.name(), of(grant(here, role, answering)));
            people.put(role.name() + ELSEWHERE, of(grant(there, role, answering)));
        }
        people.put("PARTNER_REPORTER of another", of(grant(here, ProgrammeRole.PARTNER_REPORTER, UUID.randomUUID())));
        people.put(
                "LEAD of both",
                of(grant(here, ProgrammeRole.LEAD, answering), grant(there, ProgrammeRole.LEAD, answering)));
        return people;
    }

    private static Grant grant(UUID programme, ProgrammeRole role, UUID partner) {
        return Grant.of(programme, role, role.isForOnePartner() ? partner : null);
    }

    private static Rights of(Grant... grants) {
        return new Rights(false, false, List.of(grants));
    }
}
