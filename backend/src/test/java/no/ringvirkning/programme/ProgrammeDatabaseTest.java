package no.ringvirkning.programme;

import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.ProgrammeBuilder;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules in full stand in {@link ProgrammeRulesTest}; here it is shown that no way in gets past them. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Of a programme, the service and the database by itself refuse")
class ProgrammeDatabaseTest {

    private static final String NAME = "'{\"nb\": \"Navn\"}'";

    @Inject
    ProgrammeService programmes;

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme;

    @BeforeEach
    void aProgrammeWithFocusAreas() {
        programme = plans.programme();
    }

    /** What was written past the services is not in the ledger: nobody reads the programme from now on. */
    @AfterEach
    void withdrawn() {
        programmes.withdraw(programme, Seen.programme(programme), Plans.CHANGE);
    }

    private void refused(ProgrammeProblem rule, String pointer, ProgrammeBuilder broken) {
        Map<String, String> before = rows.contents();
        ProblemException refused =
                assertThrows(ProblemException.class, () -> programmes.create(broken.build(), Plans.CHANGE));
        assertEquals(rule, refused.type());
        assertEquals(pointer, refused.errors().get(0).pointer());
        assertEquals(before, rows.contents());
    }

    /** Some columns of a row of the programme, by themselves. */
    private void broken(String constraint, String table, String columns, String values) {
        Rows.assertBroken(constraint, () -> insert(table, columns, values));
    }

    private void insert(String table, String columns, String values) {
        rows.run(
                "insert into " + table + " (programme_id, " + columns + ") select id, " + values
                        + " from programme where slug = ?",
                programme);
    }

    @Test
    @DisplayName("phases out of order, and one that ends before it begins (invariant 8)")
    void phases() {
        refused(
                ProgrammeProblem.PHASES_OUT_OF_ORDER,
                "/phases/1",
                aProgramme().phases(phase("a", 2016), phase("b", 2014)));
        String columns = "position, key, phase, from_date, from_precision, to_date, to_precision";
        broken(
                "ck_programme_phase_period",
                "programme_phase",
                columns,
                "0, 'a', 'PLANNING', '2016-01-01', 'DAY', '2015-12-31', 'DAY'");
        insert("programme_phase", columns, "0, 'a', 'PLANNING', '2016-06-01', 'DAY', '2016-01-01', 'YEAR'");
    }

    private static ProgrammePhase phase(String key, int from) {
        PartialPeriod period = new PartialPeriod(PartialDate.year(from), null);
        return new ProgrammePhase(key, PhaseKind.IMPLEMENTATION, null, period, null);
    }

    @Test
    @DisplayName("a code that two focus areas have on one day, and days that are reversed (invariant 11)")
    void focusAreas() {
        refused(
                ProgrammeProblem.FOCUS_AREA_CODE_OVERLAPS,
                "/focusAreas/1",
                aProgramme().focusAreas(area("A", "2020-01-01", null), area("A", null, "2020-01-02")));
        String columns = "position, code, name, initiatives, valid_from, valid_to";
        broken("ex_focus_area_code", "focus_area", columns, "7, '1', " + NAME + ", '[]', '2020-01-01', '2020-01-02'");
        broken(
                "ck_focus_area_validity",
                "focus_area",
                columns,
                "7, '3', " + NAME + ", '[]', '2020-01-02', '2020-01-01'");
        insert("focus_area", columns, "7, '3', " + NAME + ", '[]', '2020-01-01', '2020-01-02'");
        insert("focus_area", columns, "8, '3', " + NAME + ", '[]', '2020-01-02', null");
    }

    private static FocusArea area(String code, @Nullable String from, @Nullable String to) {
        return new FocusArea(code, LocalizedText.nb("Navn"), null, days(from, to), List.of(), null);
    }

    @Test
    @DisplayName(
            "a role outside the existence of who has it, of nobody, of two, or reversed in its dates (invariant 9)")
    void role() {
        String partner = partners.create(aPartner().existing("2015-01-01", null).build(), Plans.CHANGE)
                .slug();
        Map<String, String> before = rows.contents();
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> roles.assign(
                        aRole(RoleName.OWNER)
                                .of(partner)
                                .in(programme)
                                .during(PartialDate.year(2014), null)
                                .build(),
                        Plans.CHANGE));
        assertEquals("OUTSIDE_EXISTENCE", ((Enum<?>) refused.type()).name());
        assertEquals("/period", refused.errors().get(0).pointer());
        assertEquals(before, rows.contents());
        String columns = "id, role, version, capacity, partner_id, from_date, from_precision, to_date, to_precision";
        String days = ", '2016-01-01', 'DAY', '2015-12-31', 'DAY'";
        String start = "gen_random_uuid(), 'OWNER', 1, ";
        broken("ck_role_holder", "role", columns, start + "null, null, null, null, null, null");
        broken(
                "ck_role_holder",
                "role",
                columns,
                start + NAME + ", (select o.id from partner o where o.slug = '" + partner
                        + "'), null, null, null, null");
        broken("ck_role_period", "role", columns, start + NAME + ", null" + days);
        insert("role", columns, start + NAME + ", null, '2015-01-01', 'DAY', '2015-12-31', 'DAY'");
    }
}
