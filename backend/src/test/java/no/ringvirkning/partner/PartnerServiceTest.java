package no.ringvirkning.partner;

import static no.ringvirkning.testing.PartnerBuilder.aGroup;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import no.ringvirkning.testing.Behind;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
class PartnerServiceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Entered for a test");

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    PartnerQueries queries;

    @Inject
    LedgerQueries ledger;

    @Inject
    Rows rows;

    @Inject
    Behind behind;

    @Nested
    class Create {

        @Test
        @DisplayName(
                "Invariant 30: what is answered is what is read and what the ledger keeps, without roles and groups")
        void oneTruth() {
            String member = partners.create(aPartner().build(), CHANGE).slug();
            CreatePartner given = aGroup().named("Nettverket", days("2010-01-01", null))
                    .named("Før", days(null, "2010-01-01"))
                    .described("Et nettverk")
                    .existing("2000-01-01", null)
                    .withMember(member, new PartialPeriod(season(2016), PartialDate.year(2019)))
                    .andUnnamed(4, "næringshager")
                    .onTheWeb("https://example.org/")
                    .from(aSource("4 Næringshager"))
                    .build();
            PartnerView view = partners.create(given, CHANGE);
            assertEquals(1, view.version());
            assertEquals(given.names(), view.names());
            assertEquals(given.validity(), view.validity());
            assertEquals(given.description(), view.description());
            assertEquals(given.unnamedMembers(), view.unnamedMembers());
            assertEquals(given.source(), view.source());
            assertEquals(given.members().get(0).period(), view.members().get(0).period());
            assertNull(view.roles());
            assertNull(view.groups());

            LedgerEntryView entry = entries(EntityType.PARTNER, view.id()).get(0);
            assertEquals(1, entry.version());
            assertEquals("Entered for a test", entry.reason());
            assertEquals("system", entry.actor());
            assertTrue(!entry.snapshot().has("roles") && !entry.snapshot().has("groups"));
            assertEquals("Nettverket", entry.snapshot().get("name").asText());
            assertEquals(7, view.id().version());
        }

        @Test
        @DisplayName("An organisation number is unique, and so is a slug")
        void unique() {
            String number = Fresh.organisationNumber();
            PartnerView first = partners.create(aPartner().numbered(number).build(), CHANGE);
            assertRefused(
                    PartnerProblem.ORGANISATION_NUMBER_TAKEN,
                    "/organisationNumber/value",
                    () -> partners.create(aPartner().numbered(number).build(), CHANGE));
            assertRefused(
                    PartnerProblem.SLUG_TAKEN,
                    "/slug",
                    () -> partners.create(aPartner().slug(first.slug()).build(), CHANGE));
        }

        @Test
        @Timeout(60)
        @DisplayName("Of two that enter the same slug or organisation number at once, the second is told which")
        void uniqueAtOnce() {
            String slug = Fresh.slug("partner");
            String number = Fresh.organisationNumber();
            assertSecondIsRefused(
                    PartnerProblem.SLUG_TAKEN,
                    "/slug",
                    aPartner().slug(slug).build(),
                    aPartner().slug(slug).build());
            assertSecondIsRefused(
                    PartnerProblem.ORGANISATION_NUMBER_TAKEN,
                    "/organisationNumber/value",
                    aPartner().numbered(number).build(),
                    aPartner().numbered(number).build());
        }

        private void assertSecondIsRefused(
                PartnerProblem type, String pointer, CreatePartner first, CreatePartner second) {
            ProblemException refused =
                    behind.second(() -> partners.create(first, CHANGE), () -> partners.create(second, CHANGE));
            assertRefused(type, pointer, () -> {
                throw refused;
            });
        }

        @Test
        @DisplayName("What breaks a constraint is told by JSON Pointer, all at once")
        void constraints() {
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> partners.create(
                            aPartner()
                                    .slug("Not A Slug")
                                    .named(" ")
                                    .named("Gammel", days("2020-01-01", "2020-01-01"))
                                    .numbered("940100924")
                                    .build(),
                            CHANGE));
            assertEquals(HttpProblem.INVALID_BODY, refused.type());
            assertEquals(
                    List.of("/names/0/name", "/names/1/validity", "/organisationNumber", "/slug"),
                    refused.errors().stream().map(e -> e.pointer()).sorted().toList());
        }

        @Test
        @DisplayName("A slug that nobody has is told by JSON Pointer")
        void unknown() {
            assertRefused(
                    PartnerProblem.UNKNOWN_SLUG,
                    "/homeArea/slug",
                    () -> partners.create(aPartner().at("nowhere").build(), CHANGE));
            String known = partners.create(aPartner().build(), CHANGE).slug();
            assertRefused(
                    PartnerProblem.UNKNOWN_SLUG,
                    "/members/1/partner/slug",
                    () -> partners.create(
                            aGroup().withMember(known).withMember("nobody").build(), CHANGE));
            assertRefused(
                    PartnerProblem.UNKNOWN_SLUG,
                    "/successions/0/partner/slug",
                    () -> partners.create(
                            aPartner()
                                    .succeededBy(SuccessionType.MERGED_INTO, "nobody", 2020)
                                    .build(),
                            CHANGE));
            assertRefused(
                    PartnerProblem.OWN_MEMBER_OR_SUCCESSOR,
                    "/members/0/partner/slug",
                    () -> partners.create(
                            aGroup().slug("itself").withMember("itself").build(), CHANGE));
        }

        @Test
        @DisplayName("A transaction that is rolled back leaves neither a partner nor an entry")
        void rollback() {
            String slug = Fresh.slug("partner");
            long entries = rows.number("select count(*) from ledger");
            assertThrows(
                    IllegalStateException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        partners.create(aPartner().slug(slug).build(), CHANGE);
                        throw new IllegalStateException("no");
                    }));
            assertTrue(queries.find(slug, null).isEmpty());
            assertEquals(entries, rows.number("select count(*) from ledger"));
        }
    }

    @Nested
    class Later {

        @Test
        @DisplayName("A renamed partner keeps its old name for the days it had it, and gets one new version")
        void rename() {
            PartnerView view =
                    partners.create(aPartner().named("Fylkesmannen i Hedmark").build(), CHANGE);
            PartnerView renamed = partners.rename(
                    view.slug(),
                    new PartnerName("Statsforvalteren i Innlandet", days("2021-01-01", null), aSource("navn")),
                    Seen.partner(view.slug()),
                    CHANGE);
            assertEquals(2, renamed.version());
            assertEquals("Statsforvalteren i Innlandet", renamed.name());
            assertEquals(days(null, "2021-01-01"), renamed.names().get(1).validity());
            assertEquals(
                    List.of(2L, 1L),
                    entries(EntityType.PARTNER, view.id()).stream()
                            .map(LedgerEntryView::version)
                            .toList());
        }

        @Test
        @DisplayName("Several changes in one transaction are one entry, with the last view")
        void together() {
            PartnerView view = QuarkusTransaction.requiringNew().call(() -> {
                PartnerView created = partners.create(aPartner().named("Først").build(), CHANGE);
                return partners.rename(
                        created.slug(),
                        new PartnerName("Sist", days("2020-01-01", null), null),
                        Seen.partner(created.slug()),
                        CHANGE);
            });
            List<LedgerEntryView> entries = entries(EntityType.PARTNER, view.id());
            assertEquals(1, entries.size());
            assertEquals("Sist", entries.get(0).snapshot().get("name").asText());
            assertEquals(view.version(), entries.get(0).version());
        }

        @Test
        @DisplayName("Nobody renames or dissolves what there is not")
        void missing() {
            assertRefused(
                    HttpProblem.NOT_FOUND,
                    null,
                    () -> partners.rename(
                            "nobody",
                            new PartnerName("X", days("2021-01-01", null), null),
                            Seen.partner("nobody"),
                            CHANGE));
            assertRefused(
                    HttpProblem.NOT_FOUND,
                    null,
                    () -> partners.dissolve(
                            "nobody", DissolvePartner.on(LocalDate.of(2021, 1, 1)), Seen.partner("nobody"), CHANGE));
        }

        @Test
        @DisplayName("Invariant 9: the roles of a partner end with it, and each is an entry of its own")
        void dissolve() {
            String programme = rows.programme();
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            RoleView open = roles.assign(
                    aRole(RoleName.FUNDER)
                            .of(slug)
                            .in(programme)
                            .during(PartialDate.year(2016), null)
                            .build(),
                    CHANGE);
            RoleView ended = roles.assign(
                    aRole(RoleName.OWNER)
                            .of(slug)
                            .in(programme)
                            .during(null, PartialDate.year(2018))
                            .build(),
                    CHANGE);
            PartnerView dissolved =
                    partners.dissolve(slug, DissolvePartner.on(LocalDate.of(2020, 1, 1)), Seen.partner(slug), CHANGE);
            assertEquals(days(null, "2020-01-01"), dissolved.validity());
            assertEquals(
                    SuccessionType.DISSOLVED, dissolved.successions().get(0).type());
            PartnerView page = queries.find(slug, null).orElseThrow();
            assertEquals(
                    PartialDate.day(LocalDate.of(2019, 12, 31)),
                    role(page, open.id()).period().to());
            assertEquals(1, role(page, ended.id()).version());
            assertEquals(2, entries(EntityType.ROLE, open.id()).size());
            assertEquals(1, entries(EntityType.ROLE, ended.id()).size());
        }

        @Test
        @DisplayName("Invariant 9: a role to a year ends on the last day of its partner in that year, and not later on")
        void dissolveWithinAYear() {
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            RoleView role = roles.assign(
                    aRole(RoleName.FUNDER)
                            .of(slug)
                            .in(rows.programme())
                            .during(PartialDate.year(2016), PartialDate.year(2020))
                            .build(),
                    CHANGE);
            partners.dissolve(slug, DissolvePartner.on(LocalDate.of(2020, 6, 1)), Seen.partner(slug), CHANGE);
            assertEquals(
                    PartialDate.day(LocalDate.of(2020, 5, 31)),
                    role(queries.find(slug, null).orElseThrow(), role.id())
                            .period()
                            .to());
            assertEquals(
                    List.of(),
                    queries.find(slug, LocalDate.of(2020, 9, 1)).orElseThrow().roles());

            assertRefused(
                    PartnerProblem.OUTSIDE_EXISTENCE,
                    "/date",
                    () -> roles.end(role.id(), PartialDate.year(2025), Seen.role(role.id()), CHANGE));
            assertRefused(
                    PartnerProblem.OUTSIDE_EXISTENCE,
                    "/date",
                    () -> roles.end(
                            role.id(), PartialDate.day(LocalDate.of(2020, 6, 1)), Seen.role(role.id()), CHANGE));
            assertEquals(
                    PartialDate.year(2019),
                    roles.end(role.id(), PartialDate.year(2019), Seen.role(role.id()), CHANGE)
                            .period()
                            .to());
        }

        @Test
        @DisplayName("Invariant 9: a partner that has roles later is not dissolved before, and they are named")
        void dissolveBeforeARole() {
            String programme = rows.programme();
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            var may = aRole(RoleName.OPERATOR).of(slug).in(programme);
            RoleView sometime =
                    roles.assign(may.during(PartialDate.year(2020), null).build(), CHANGE);
            RoleView later = roles.assign(
                    aRole(RoleName.FUNDER)
                            .of(slug)
                            .in(programme)
                            .during(PartialDate.year(2021), null)
                            .build(),
                    CHANGE);
            ProblemException refused = assertRefused(
                    PartnerProblem.ROLES_START_LATER,
                    "/roles",
                    () -> partners.dissolve(
                            slug, DissolvePartner.on(LocalDate.of(2020, 6, 1)), Seen.partner(slug), CHANGE));
            assertEquals(
                    ("The last day of %s would be 2020-05-31, but it has these roles later:"
                                    + " FUNDER in %s (%s) from 2021-01-01.")
                            .formatted(slug, programme, later.id()),
                    refused.getMessage());
            assertEquals(
                    days(null, null), queries.find(slug, null).orElseThrow().validity());
            assertEquals(1, entries(EntityType.ROLE, sometime.id()).size());

            partners.dissolve(slug, DissolvePartner.on(LocalDate.of(2021, 1, 2)), Seen.partner(slug), CHANGE);
            assertEquals(2, entries(EntityType.ROLE, later.id()).size());
        }
    }

    @Nested
    class Roles {

        @Test
        @DisplayName("R-3-10: the initiator may be a person, who is described and not named")
        void capacity() {
            RoleView role = roles.assign(
                    aRole(RoleName.INITIATOR)
                            .ofSomebodyAs("sogneprest")
                            .in(rows.programme())
                            .build(),
                    CHANGE);
            assertNull(role.partner());
            assertEquals("sogneprest", role.capacity().nb());
            assertEquals(1, entries(EntityType.ROLE, role.id()).size());
        }

        @Test
        @DisplayName("R-3-15: a supporter whose contribution the source does not tell")
        void amountNotKnown() {
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            RoleView role = roles.assign(
                    aRole(RoleName.SUPPORTER)
                            .of(slug)
                            .in(rows.programme())
                            .amountKnown(false)
                            .representing(Constituency.COUNTY)
                            .noted("Mentorordningen")
                            .build(),
                    CHANGE);
            assertEquals(false, role.amountKnown());
            assertEquals(Constituency.COUNTY, role.constituency());
            assertEquals("Mentorordningen", role.note().nb());
            LedgerEntryView entry = entries(EntityType.ROLE, role.id()).get(0);
            assertEquals(role.programme().id(), entry.programmeId());
        }

        @Test
        @DisplayName("Invariant 9: after an organisation is no more its successor acts, and is named")
        void successor() {
            String successor = partners.create(
                            aPartner().existing("2024-01-01", null).build(), CHANGE)
                    .slug();
            String viken = partners.create(
                            aPartner()
                                    .existing("2020-01-01", "2024-01-01")
                                    .succeededBy(SuccessionType.SPLIT_FROM, successor, 2024)
                                    .build(),
                            CHANGE)
                    .slug();
            String programme = rows.programme();
            var late = aRole(RoleName.FUNDER).in(programme).during(PartialDate.year(2024), null);
            ProblemException refused = assertRefused(
                    PartnerProblem.OUTSIDE_EXISTENCE,
                    "/period",
                    () -> roles.assign(late.of(viken).build(), CHANGE));
            assertTrue(refused.getMessage().contains(successor), refused::getMessage);
            assertEquals(
                    successor,
                    roles.assign(late.of(successor).build(), CHANGE).partner().slug());
        }

        @Test
        @DisplayName("A slug that nobody has, no holder and two holders are refused")
        void refused() {
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            String programme = rows.programme();
            var role = aRole(RoleName.OPERATOR).in(programme);
            assertRefused(
                    PartnerProblem.UNKNOWN_SLUG,
                    "/partner",
                    () -> roles.assign(
                            aRole(RoleName.OPERATOR).in(programme).of("nobody").build(), CHANGE));
            assertRefused(
                    PartnerProblem.UNKNOWN_SLUG,
                    "/programme",
                    () -> roles.assign(
                            aRole(RoleName.OPERATOR).in("nothing").of(slug).build(), CHANGE));
            assertRefused(PartnerProblem.NOT_ONE_HOLDER, "/partner", () -> roles.assign(role.build(), CHANGE));
            assertRefused(
                    PartnerProblem.NOT_ONE_HOLDER,
                    "/capacity",
                    () -> roles.assign(role.of(slug).ofSomebodyAs("leder").build(), CHANGE));
            assertRefused(
                    HttpProblem.INVALID_BODY,
                    "/period",
                    () -> roles.assign(
                            aRole(RoleName.OPERATOR)
                                    .in(programme)
                                    .of(slug)
                                    .during(PartialDate.year(2020), PartialDate.year(2019))
                                    .build(),
                            CHANGE));
        }

        @Test
        @DisplayName("A role ends once, in a version of its own")
        void end() {
            RoleView role = roles.assign(
                    aRole(RoleName.CHAIR)
                            .ofSomebodyAs("ordfører")
                            .in(rows.programme())
                            .build(),
                    CHANGE);
            RoleView ended = roles.end(role.id(), PartialDate.year(2019), Seen.role(role.id()), CHANGE);
            assertEquals(2, ended.version());
            assertEquals(PartialDate.year(2019), ended.period().to());
            assertEquals(2, entries(EntityType.ROLE, role.id()).size());
            assertRefused(
                    HttpProblem.NOT_FOUND,
                    null,
                    () -> roles.end(UUID.randomUUID(), PartialDate.year(2019), Seen.role(UUID.randomUUID()), CHANGE));
        }

        @Test
        @DisplayName("A role in a programme that is not published is nobody's business")
        void draft() {
            String slug = partners.create(aPartner().build(), CHANGE).slug();
            String programme = rows.programme("DRAFT");
            RoleView role =
                    roles.assign(aRole(RoleName.OWNER).of(slug).in(programme).build(), CHANGE);
            assertEquals(0, entries(EntityType.ROLE, role.id()).size());
            assertEquals(List.of(), queries.find(slug, null).orElseThrow().roles());
        }
    }

    private List<LedgerEntryView> entries(EntityType type, UUID id) {
        return ledger.history(type, id, new PageRequest(50, null, false)).items();
    }

    private static RoleView role(PartnerView page, UUID id) {
        return page.roles().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private static PartialDate season(int year) {
        return new PartialDate(LocalDate.of(year, 3, 1), DatePrecision.SEASON, true);
    }

    private static ProblemException assertRefused(ProblemType type, String pointer, Runnable what) {
        ProblemException refused = assertThrows(ProblemException.class, what::run);
        assertEquals(type, refused.type(), refused::getMessage);
        assertEquals(
                pointer,
                refused.errors().isEmpty() ? null : refused.errors().get(0).pointer());
        return refused;
    }
}
