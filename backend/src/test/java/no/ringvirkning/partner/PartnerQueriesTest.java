package no.ringvirkning.partner;

import static no.ringvirkning.testing.PartnerBuilder.aGroup;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.Cursor;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PartnerBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
class PartnerQueriesTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Entered for a test");
    private static final PageRequest ALL = new PageRequest(200, null, true);

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    PartnerQueries queries;

    @Inject
    RoleQueries roleQueries;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Nested
    class Lists {

        @Test
        @DisplayName("A list is one statement, and one more for the total, however many rows and roles it has")
        void statementCount() {
            String word = Fresh.word();
            String area = rows.area("Et sted");
            for (int i = 0; i < 12; i++) {
                String slug = create(aPartner().named(word + " " + i).at(area));
                roles.assign(
                        aRole(RoleName.OPERATOR).of(slug).in(rows.programme()).build(), CHANGE);
            }
            for (PartnerSort sort : PartnerSort.values()) {
                PageRequest page = new PageRequest(10, null, false);
                assertEquals(1, statements.of(() -> queries.list(search(word), sort, page)));
                assertEquals(2, statements.of(() -> queries.list(search(word), sort, ALL)));
            }
        }

        @ParameterizedTest
        @EnumSource(PartnerSort.class)
        @DisplayName("Pages follow each other without a gap or a repetition, in order, also where keys are equal")
        void pages(PartnerSort sort) {
            String word = Fresh.word();
            String first = rows.programme();
            String second = rows.programme();
            List<String> names = List.of("Å", "a", "Aa", "Ø", "Æ", "z", "B", "a", "Ås", "É");
            for (int i = 0; i < names.size(); i++) {
                String slug = create(aPartner().named(names.get(i) + " " + word));
                if (i % 3 > 0) {
                    roles.assign(aRole(RoleName.OPERATOR).of(slug).in(first).build(), CHANGE);
                    roles.assign(aRole(RoleName.FUNDER).of(slug).in(first).build(), CHANGE);
                }
                if (i % 3 > 1) {
                    roles.assign(aRole(RoleName.OPERATOR).of(slug).in(second).build(), CHANGE);
                }
            }
            List<PartnerSummary> whole = queries.list(search(word), sort, ALL).items();
            List<PartnerSummary> paged = new ArrayList<>();
            Cursor cursor = null;
            do {
                Page<PartnerSummary> page = queries.list(search(word), sort, new PageRequest(3, cursor, false));
                assertTrue(page.items().size() <= 3);
                paged.addAll(page.items());
                cursor = page.nextCursor() == null ? null : Cursor.decode(page.nextCursor());
            } while (cursor != null);
            assertEquals(whole, paged);
            assertEquals(names.size(), new HashSet<>(paged).size());
            List<Integer> counts =
                    paged.stream().map(PartnerSummary::programmeCount).toList();
            List<Integer> sorted = counts.stream().sorted().toList();
            switch (sort) {
                case PROGRAMME_COUNT -> assertEquals(sorted, counts);
                case PROGRAMME_COUNT_DESC ->
                    assertEquals(
                            sorted.stream().sorted(Comparator.reverseOrder()).toList(), counts);
                case NAME ->
                    assertEquals(
                            List.of("a", "a", "B", "É", "z", "Æ", "Ø"),
                            paged.stream()
                                    .limit(7)
                                    .map(p -> p.name().split(" ")[0])
                                    .toList());
                default -> assertTrue(paged.get(0).name().matches("(Å|Aa).*"));
            }
        }

        @Test
        @DisplayName("Every filter narrows, filters narrow together, and the total counts what is listed")
        void filters() {
            String word = Fresh.word();
            String area = rows.area("Hit");
            String programme = rows.programme();
            String other = rows.programme();
            String company = create(aPartner()
                    .named(word + " A")
                    .type(PartnerType.COMPANY)
                    .sector(Sector.PRIVATE)
                    .at(area));
            String agency = create(
                    aPartner().named(word + " B").type(PartnerType.STATE_AGENCY).sector(Sector.PUBLIC));
            String group = create(aGroup().named(word + " C"));
            roles.assign(aRole(RoleName.OPERATOR).of(company).in(programme).build(), CHANGE);
            roles.assign(aRole(RoleName.FUNDER).of(company).in(other).build(), CHANGE);
            roles.assign(
                    aRole(RoleName.PUBLIC_COLLABORATOR).of(agency).in(programme).build(), CHANGE);

            assertEquals(List.of(company, agency, group), slugs(search(word)));
            assertEquals(List.of(company), slugs(filter(word, PartnerType.COMPANY, null, null, null, null, null)));
            assertEquals(List.of(group), slugs(filter(word, null, PartnerKind.GROUP, null, null, null, null)));
            assertEquals(List.of(agency), slugs(filter(word, null, null, Sector.PUBLIC, null, null, null)));
            assertEquals(List.of(company), slugs(filter(word, null, null, null, null, area, null)));
            assertEquals(List.of(company, agency), slugs(filter(word, null, null, null, null, null, programme)));
            assertEquals(
                    List.of(agency), slugs(filter(word, null, null, null, RoleName.PUBLIC_COLLABORATOR, null, null)));
            // Operator in one programme and funder in the other: not funder in the first.
            assertEquals(List.of(), slugs(filter(word, null, null, null, RoleName.FUNDER, null, programme)));
            assertEquals(List.of(company), slugs(filter(word, null, null, null, RoleName.FUNDER, null, other)));
            assertEquals(List.of(), slugs(filter(word, null, null, null, null, "nowhere", null)));
            assertEquals(
                    2L,
                    queries.list(
                                    filter(word, null, null, null, null, null, programme),
                                    PartnerSort.PROGRAMME_COUNT,
                                    new PageRequest(1, null, true))
                            .total());
            PartnerSummary summary =
                    queries.list(search(word), PartnerSort.NAME, ALL).items().get(0);
            assertEquals(List.of(RoleName.FUNDER, RoleName.OPERATOR), summary.roles());
            assertEquals(2, summary.programmeCount());
            assertEquals("Hit", summary.homeArea().name());
        }

        @Test
        @DisplayName("A partner that was made up is marked, and no other")
        void madeUp() {
            String word = Fresh.word();
            create(aPartner().named("A " + word).from(PartnerBuilder.aSource("oppdiktet")));
            create(aPartner().named("B " + word).from(new SourceReference("test", List.of(), null, false)));
            create(aPartner().named("C " + word));
            assertEquals(
                    List.of(true, false, false),
                    queries.list(search(word), PartnerSort.NAME, ALL).items().stream()
                            .map(PartnerSummary::illustrative)
                            .toList());
        }

        @Test
        @DisplayName("A search finds names a partner had, and takes % and _ for what they are")
        void searching() {
            String word = Fresh.word();
            String slug = create(aPartner()
                    .named("Ny " + word, days("2021-01-01", null))
                    .named("Gammel 100% " + word, days(null, "2021-01-01")));
            assertEquals(List.of(slug), slugs(search("gammel 100% " + word)));
            assertEquals(List.of(slug), slugs(search("  NY " + word + " ")));
            assertEquals(List.of(), slugs(search("Gammel%" + word)));
            assertEquals(List.of(), slugs(search("_ammel 100% " + word)));
        }

        @Test
        @DisplayName("On a day, only partners that existed, by their names then, with the roles they had then")
        void asOf() {
            String word = Fresh.word();
            String programme = rows.programme();
            String renamed = create(aPartner()
                    .named("Ny " + word, days("2021-01-01", null))
                    .named("Gammel " + word, days(null, "2021-01-01")));
            String young = create(aPartner().named("Ung " + word).existing("2020-01-01", null));
            roles.assign(
                    aRole(RoleName.FUNDER)
                            .of(renamed)
                            .in(programme)
                            .during(PartialDate.year(2018), PartialDate.year(2019))
                            .build(),
                    CHANGE);
            assertEquals(List.of("Gammel " + word), names(on(word, "2019-06-01")));
            assertEquals(List.of("Ny " + word, "Ung " + word), names(on(word, "2022-01-01")));
            assertEquals(1, first(on(word, "2019-12-31")).programmeCount());
            assertEquals(0, first(on(word, "2020-01-01")).programmeCount());
            assertEquals(List.of(), first(on(word, "2017-12-31")).roles());
            assertEquals(1, first(search(word)).programmeCount());
            assertEquals(List.of(renamed, young), slugs(search(word)));
        }

        @Test
        @DisplayName("A cursor of one order is of no use in another")
        void foreignCursor() {
            String cursor = new Cursor("name", "a", UUID.randomUUID()).encode();
            assertThrows(
                    ProblemException.class,
                    () -> queries.list(
                            PartnerFilter.ALL,
                            PartnerSort.NAME_DESC,
                            new PageRequest(3, Cursor.decode(cursor), false)));
        }
    }

    @Nested
    class Pages {

        @Test
        @DisplayName("A page is one statement, and what was known of it two")
        void statementCount() {
            Network network = new Network();
            assertEquals(1, statements.of(() -> queries.find(network.group, null)));
            assertEquals(1, statements.of(() -> queries.find(network.group, LocalDate.of(2020, 1, 1))));
            assertEquals(3, statements.of(() -> queries.find(network.group, null, Instant.now())));
        }

        @Test
        @DisplayName("On a day, a page shows the names, members, groups and roles of that day")
        void asOf() {
            Network network = new Network();
            PartnerView in2015 =
                    queries.find(network.group, LocalDate.of(2015, 6, 1)).orElseThrow();
            assertEquals("Gammelt nettverk", in2015.name());
            assertEquals(1, in2015.names().size());
            assertEquals(
                    List.of("Tretorget"),
                    in2015.members().stream().map(m -> m.partner().name()).toList());
            assertEquals(List.of(), in2015.roles());
            PartnerView in2020 =
                    queries.find(network.group, LocalDate.of(2020, 6, 1)).orElseThrow();
            assertEquals("Nytt nettverk", in2020.name());
            assertEquals(2, in2020.members().size());
            assertEquals(1, in2020.roles().size());
            assertEquals("Nytt nettverk", in2020.roles().get(0).partner().name());
            assertEquals(
                    List.of(),
                    queries.find(network.late, LocalDate.of(2015, 6, 1))
                            .orElseThrow()
                            .groups());
            assertEquals(
                    List.of(new PartnerRef(network.group, "Nytt nettverk")),
                    queries.find(network.late, LocalDate.of(2020, 6, 1))
                            .orElseThrow()
                            .groups());
            assertEquals(
                    2, queries.find(network.group, null).orElseThrow().names().size());
        }

        @Test
        @DisplayName("On a day for which no name is recorded, the first one stands for it")
        void noNameThatDay() {
            String slug = create(aPartner().named("Eneste", days("2020-01-01", null)));
            PartnerView view = queries.find(slug, LocalDate.of(2010, 1, 1)).orElseThrow();
            assertEquals("Eneste", view.name());
            assertEquals(1, view.names().size());
            assertEquals(
                    view,
                    queries.find(slug, LocalDate.of(2010, 1, 1), Instant.now()).orElseThrow());
        }

        @Test
        @DisplayName(
                "Invariant 9: on a day on which a partner does not exist it has no role, whatever the role leaves open")
        void noRoleOutsideExistence() {
            String word = Fresh.word();
            String programme = rows.programme();
            String former = create(aPartner().named(word).existing("2000-06-01", "2010-01-01"));
            RoleView open = roles.assign(
                    aRole(RoleName.FUNDER)
                            .of(former)
                            .in(programme)
                            .during(PartialDate.year(2000), null)
                            .build(),
                    CHANGE);
            RoleView undated =
                    roles.assign(aRole(RoleName.OWNER).of(former).in(programme).build(), CHANGE);
            RoleView person = roles.assign(
                    aRole(RoleName.INITIATOR)
                            .ofSomebodyAs("gründer")
                            .in(programme)
                            .build(),
                    CHANGE);
            UUID programmeId = open.programme().id();
            for (String day : List.of("2000-05-31", "2010-01-01", "2024-01-01")) {
                LocalDate outside = LocalDate.parse(day);
                assertEquals(
                        List.of(), queries.find(former, outside).orElseThrow().roles(), day);
                assertEquals(
                        List.of(),
                        queries.find(former, outside, Instant.now())
                                .orElseThrow()
                                .roles(),
                        day);
                assertEquals(List.of(person), roleQueries.ofProgramme(programmeId, outside), day);
                assertEquals(List.of(), slugs(on(word, day)), day);
            }
            for (String day : List.of("2000-06-01", "2009-12-31")) {
                LocalDate within = LocalDate.parse(day);
                assertEquals(
                        List.of(open, undated),
                        queries.find(former, within).orElseThrow().roles(),
                        day);
                assertEquals(
                        List.of(open, undated),
                        queries.find(former, within, Instant.now())
                                .orElseThrow()
                                .roles(),
                        day);
                assertEquals(List.of(open, undated, person), roleQueries.ofProgramme(programmeId, within), day);
                assertEquals(1, first(on(word, day)).programmeCount(), day);
            }
            assertEquals(
                    List.of(open, undated),
                    queries.find(former, null).orElseThrow().roles());
            assertEquals(List.of(open, undated, person), roleQueries.ofProgramme(programmeId, null));
            PartnerView holder = queries.find(former, null).orElseThrow();
            assertTrue(open.isHeldOn(LocalDate.of(2009, 12, 31), holder));
            assertFalse(open.isHeldOn(LocalDate.of(2010, 1, 1), holder));
            assertTrue(person.isHeldOn(LocalDate.of(2010, 1, 1), null));
        }

        @Test
        @DisplayName("What is known now is what is served now, for every partner and on every day")
        void knownNow() {
            Network network = new Network();
            List<LocalDate> days = Arrays.asList(
                    null,
                    LocalDate.of(2009, 12, 31),
                    LocalDate.of(2010, 1, 1),
                    LocalDate.of(2015, 12, 31),
                    LocalDate.of(2016, 1, 1),
                    LocalDate.of(2017, 12, 31),
                    LocalDate.of(2018, 1, 1),
                    LocalDate.of(2020, 12, 31),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2040, 1, 1));
            for (String slug : List.of(network.group, network.early, network.late, network.successor, network.former)) {
                for (LocalDate day : days) {
                    assertEquals(
                            queries.find(slug, day), queries.find(slug, day, Instant.now()), () -> slug + " on " + day);
                }
            }
        }

        @Test
        @DisplayName("What was known before a change is what was served before it, by the names of then")
        void knownBefore() {
            Network network = new Network();
            Map<String, PartnerView> before = Map.of(
                    network.group, queries.find(network.group, null).orElseThrow(),
                    network.early, queries.find(network.early, null).orElseThrow(),
                    network.late, queries.find(network.late, null).orElseThrow());
            Instant then = Instant.now();
            partners.rename(
                    network.early,
                    new PartnerName("Nye Tretorget", days("2019-01-01", null), null),
                    Seen.partner(network.early),
                    CHANGE);
            partners.rename(
                    network.group,
                    new PartnerName("Tredje navn", days("2022-01-01", null), null),
                    Seen.partner(network.group),
                    CHANGE);
            roles.assign(
                    aRole(RoleName.PARTNER)
                            .of(network.group)
                            .in(network.programme)
                            .build(),
                    CHANGE);
            roles.end(network.role, PartialDate.year(2022), Seen.role(network.role), CHANGE);
            create(aGroup().withMember(network.early));

            for (String slug : before.keySet()) {
                assertNotEquals(before.get(slug), queries.find(slug, null).orElseThrow());
                assertEquals(before.get(slug), queries.find(slug, null, then).orElseThrow(), slug);
                assertEquals(queries.find(slug, null), queries.find(slug, null, Instant.now()), slug);
            }
            PartnerView known =
                    queries.find(network.group, LocalDate.of(2020, 6, 1), then).orElseThrow();
            assertEquals("Tretorget", known.members().get(0).partner().name());
            assertEquals(1, known.version());
        }

        @Test
        @DisplayName("Nothing was known of a partner before it was published, and nothing is of the future")
        void neverKnown() {
            Instant before = Instant.now();
            String slug = create(aPartner());
            assertTrue(queries.find(slug, null, before).isEmpty());
            assertTrue(queries.find("nobody", null).isEmpty());
            assertThrows(
                    ProblemException.class,
                    () -> queries.find(slug, null, Instant.now().plusSeconds(60)));
        }

        @Test
        @DisplayName(
                "A role that a partner does not have any more in a programme that was never published is not shown")
        void draftsAreNotShown() {
            String slug = create(aPartner());
            roles.assign(
                    aRole(RoleName.OWNER).of(slug).in(rows.programme("DRAFT")).build(), CHANGE);
            assertEquals(List.of(), queries.find(slug, null).orElseThrow().roles());
            assertEquals(
                    List.of(),
                    queries.find(slug, null, Instant.now()).orElseThrow().roles());
            assertEquals(
                    0,
                    first(new PartnerFilter(null, null, null, null, null, null, slug, null))
                            .programmeCount());
        }
    }

    @Test
    @DisplayName("The roles in a programme come in the order they were entered, all or those of a day")
    void rolesOfAProgramme() {
        Network network = new Network();
        RoleView initiator = roles.assign(
                aRole(RoleName.INITIATOR)
                        .ofSomebodyAs("gründer")
                        .in(network.programme)
                        .build(),
                CHANGE);
        List<RoleView> all = roleQueries.ofProgramme(initiator.programme().id(), null);
        assertEquals(
                List.of(RoleName.OPERATOR, RoleName.INITIATOR),
                all.stream().map(RoleView::role).toList());
        assertNull(all.get(1).partner());
        assertEquals(
                List.of(initiator),
                roleQueries.ofProgramme(initiator.programme().id(), LocalDate.of(2015, 1, 1)));
        assertEquals(
                1,
                statements.of(
                        () -> roleQueries.ofProgramme(initiator.programme().id(), null)));
    }

    @Test
    @DisplayName("Slugs are turned into ids in one statement, and unknown ones are left out")
    void ids() {
        PartnerView view = partners.create(aPartner().build(), CHANGE);
        assertEquals(Map.of(view.slug(), view.id()), queries.ids(List.of(view.slug(), "nobody")));
        assertEquals(Map.of(), queries.ids(List.of()));
    }

    /** An operator network with a name before, a member that came later, a role for some years, and a successor. */
    private final class Network {

        private final String programme = rows.programme();
        private final String successor = create(aPartner().named("Arvtageren"));
        private final String early = create(aPartner()
                .named("Tretorget")
                .existing("2001-11-29", null)
                .succeededBy(SuccessionType.TASK_TRANSFERRED, successor, 2030)
                .at(rows.area("Grue")));
        private final String late = create(aPartner().named("Kunnskapsparken"));
        private final String group = create(aGroup().named("Nytt nettverk", days("2018-01-01", null))
                .named("Gammelt nettverk", days("2010-01-01", "2018-01-01"))
                .withMember(early)
                .withMember(late, new PartialPeriod(PartialDate.year(2016), PartialDate.year(2020)))
                .andUnnamed(4, "næringshager"));
        private final String former = create(aPartner().existing("2010-01-01", "2018-01-01"));
        private final UUID role = roles.assign(
                        aRole(RoleName.OPERATOR)
                                .of(group)
                                .in(programme)
                                .during(PartialDate.year(2018), PartialDate.day(LocalDate.of(2020, 12, 31)))
                                .build(),
                        CHANGE)
                .id();

        private Network() {
            roles.assign(aRole(RoleName.PARTNER).of(former).in(rows.programme()).build(), CHANGE);
            // Where aa is å, these sort the other way round.
            create(aGroup().slug(Fresh.slug("vaaler")).withMember(early));
            create(aGroup().slug(Fresh.slug("vest")).withMember(early));
        }
    }

    private String create(PartnerBuilder partner) {
        return partners.create(partner.build(), CHANGE).slug();
    }

    private static PartnerFilter search(String q) {
        return new PartnerFilter(null, null, null, null, null, null, q, null);
    }

    private static PartnerFilter on(String q, String day) {
        return new PartnerFilter(null, null, null, null, null, null, q, LocalDate.parse(day));
    }

    private static PartnerFilter filter(
            String q, PartnerType type, PartnerKind kind, Sector sector, RoleName role, String area, String programme) {
        return new PartnerFilter(type, kind, sector, role, area, programme, q, null);
    }

    private PartnerSummary first(PartnerFilter filter) {
        return queries.list(filter, PartnerSort.NAME, ALL).items().get(0);
    }

    private List<String> slugs(PartnerFilter filter) {
        Page<PartnerSummary> page = queries.list(filter, PartnerSort.NAME, ALL);
        assertEquals(page.items().size(), page.total());
        return page.items().stream().map(PartnerSummary::slug).toList();
    }

    private List<String> names(PartnerFilter filter) {
        return queries.list(filter, PartnerSort.NAME, ALL).items().stream()
                .map(PartnerSummary::name)
                .toList();
    }
}
