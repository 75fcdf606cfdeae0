package no.ringvirkning.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who may do what")
class RightsTest {

    /** As it was decided, by hand; the columns are the roles in their order, x is allowed, o only on what one answers for. */
    private static final String TABLE = """
            READ_WORKING     x o x x x x
            READ_CONTACTS    . o x x x .
            READ_LEDGER      . . . x . x
            COMMENT          x o x x x x
            REPORT           . o x x . .
            EDIT             . . x x . .
            DECIDE           . . . x x .
            PUBLISH          . . . x . .
            MANAGE_MEMBERS   . . . x . .
            ADMINISTER       . . . . . .
            """;

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();

    private static Map<Permission, List<String>> table() {
        Map<Permission, List<String>> table = new EnumMap<>(Permission.class);
        TABLE.lines()
                .map(line -> line.split(" +"))
                .forEach(cells -> table.put(
                        Permission.valueOf(cells[0]), Arrays.asList(cells).subList(1, cells.length)));
        return table;
    }

    private static Rights of(ProgrammeRole role) {
        return new Rights(false, false, List.of(Grant.of(PROGRAMME, role, role.isForOnePartner() ? PARTNER : null)));
    }

    @TestFactory
    @DisplayName("is what the table says, in the programme of the role and in no other")
    Stream<DynamicTest> asDecided() {
        Map<Permission, List<String>> table = table();
        assertEquals(Permission.values().length, table.size());
        return table.entrySet().stream()
                .flatMap(row -> Stream.of(ProgrammeRole.values())
                        .map(role -> DynamicTest.dynamicTest(role + " " + row.getKey(), () -> {
                            String cell = row.getValue().get(role.ordinal());
                            Rights rights = of(role);
                            Permission permission = row.getKey();
                            assertEquals(cell.equals("x"), rights.allow(permission, Subject.of(PROGRAMME)));
                            assertEquals(
                                    !cell.equals("."),
                                    rights.allow(permission, new Subject(PROGRAMME, Set.of(PARTNER))));
                            assertEquals(
                                    cell.equals("x"),
                                    rights.allow(permission, new Subject(PROGRAMME, Set.of(UUID.randomUUID()))));
                            assertFalse(rights.allow(permission, new Subject(ANOTHER, Set.of(PARTNER))));
                            assertFalse(rights.allow(permission, Subject.SHARED));
                        })));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    @DisplayName(
            "of an administrator is accounts and registers, and who has done what; nothing of what programmes hold")
    void administrator(Permission permission) {
        Rights rights = new Rights(false, true, List.of());
        boolean allowed = Set.of(Permission.ADMINISTER, Permission.READ_LEDGER).contains(permission);
        assertEquals(allowed, rights.allow(permission, Subject.of(PROGRAMME)));
        assertEquals(allowed, rights.allow(permission, Subject.SHARED));
        assertFalse(rights.allowSomewhere(permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    @DisplayName("of a link is to hand in for the programme that it was made for, and to decide nothing")
    void link(Permission permission) {
        Rights rights = Rights.ofLink(PROGRAMME);
        boolean allowed = Set.of(Permission.READ_WORKING, Permission.REPORT).contains(permission);
        assertEquals(allowed, rights.allow(permission, Subject.of(PROGRAMME)));
        assertFalse(rights.allow(permission, Subject.of(ANOTHER)));
        assertFalse(rights.allow(permission, Subject.SHARED));
        assertEquals(allowed, rights.allowSomewhere(permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    @DisplayName("of who answers for one organisation is not to enter what belongs to no programme")
    void ofOne(Permission permission) {
        Rights rights = new Rights(false, false, List.of(new Grant(PROGRAMME, Set.of(permission), PARTNER)));
        assertFalse(rights.allowSomewhere(permission));
        assertTrue(new Rights(false, false, List.of(new Grant(PROGRAMME, Set.of(permission), null)))
                .allowSomewhere(permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    @DisplayName("is nothing for nobody, and everything for the product itself")
    void ends(Permission permission) {
        assertFalse(Rights.NONE.allow(permission, Subject.of(PROGRAMME)));
        assertFalse(Rights.NONE.allow(permission, Subject.SHARED));
        assertTrue(Actor.SYSTEM.rights().allow(permission, Subject.of(PROGRAMME)));
    }

    @Test
    @DisplayName("is told so: forbidden where one may look, not there where one may not")
    void told() {
        ProblemException notThere = ProblemException.notFound("revision", "x/1");
        Actor reader = new Actor("account:1", of(ProgrammeRole.READER));
        Actor stranger = new Actor("account:2", Rights.NONE);
        Subject here = Subject.of(PROGRAMME);
        assertEquals(
                HttpProblem.FORBIDDEN,
                assertThrows(ProblemException.class, () -> reader.needs(Permission.EDIT, here, () -> notThere))
                        .type());
        assertEquals(
                HttpProblem.NOT_FOUND,
                assertThrows(ProblemException.class, () -> stranger.needs(Permission.EDIT, here, () -> notThere))
                        .type());
        assertEquals(
                HttpProblem.FORBIDDEN,
                assertThrows(ProblemException.class, () -> stranger.needs(Permission.EDIT, here))
                        .type());
        reader.needs(Permission.READ_WORKING, here, () -> notThere);
    }

    @Test
    @DisplayName("of a reporter names the organisation, and of no other role")
    void oneOrganisation() {
        assertThrows(IllegalArgumentException.class, () -> Grant.of(PROGRAMME, ProgrammeRole.PARTNER_REPORTER, null));
        assertThrows(IllegalArgumentException.class, () -> Grant.of(PROGRAMME, ProgrammeRole.LEAD, PARTNER));
    }
}
