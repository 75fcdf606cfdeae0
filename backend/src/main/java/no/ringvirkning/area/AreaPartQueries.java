package no.ringvirkning.area;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;
import org.jspecify.annotations.Nullable;

/** Reads what an area is made of and what happened to it. */
@ApplicationScoped
public class AreaPartQueries {

    private static final String MEMBER = """
            jsonb_strip_nulls(jsonb_build_object('slug', a.slug, 'name', area_name_on(a.id, :day), 'kind', a.kind,
              'code', area_code_on(a.id, :day), 'county', area_county_on(a.id, :day),
              'validity', validity(m.valid_from, m.valid_to), 'note', m.note))
            """;

    /** The members of a county and of the country follow from the codes; of all else they are recorded. */
    private static final String MEMBERS = """
            (select s.member_id, s.valid_from, s.valid_to, s.note from area_membership s join area whole on whole.id = s.whole_id
             where whole.slug = :slug and daterange(s.valid_from, s.valid_to) @> cast(:day as date)
             union all
             select c.area_id, greatest(c.valid_from, county.valid_from), least(c.valid_to, county.valid_to), null
             from area whole
             join area_code county on county.area_id = whole.id and county.system = 'SSB_KLASS_104'
               and daterange(county.valid_from, county.valid_to) @> cast(:day as date)
             join area_code c on c.system = 'SSB_KLASS_131' and left(c.code, 2) = county.code
               and daterange(c.valid_from, c.valid_to) @> cast(:day as date)
             where whole.slug = :slug
             union all
             select county.area_id, county.valid_from, county.valid_to, null
             from area whole
             join area_code county on county.system = 'SSB_KLASS_104'
               and daterange(county.valid_from, county.valid_to) @> cast(:day as date)
             where whole.slug = :slug and whole.kind = 'COUNTRY') m join area a on a.id = m.member_id
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final AreaQueries areas;
    private final ObjectMapper json;

    @Inject
    AreaPartQueries(EntityManager entityManager, Provider<ListQuery> lists, AreaQueries areas, ObjectMapper json) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.areas = areas;
        this.json = json;
    }

    /** The members on the day; none when they are not known. */
    public Page<AreaMember> members(String slug, @Nullable LocalDate asOf, AreaSort sort, PageRequest request) {
        Page<AreaMember> page = lists.get()
                .from(MEMBERS)
                .with("slug", slug)
                .asOf(asOf)
                .item(MEMBER)
                .page(AreaMember.class, "a.id", sort, request);
        if (page.items().isEmpty()) {
            areas.require(slug);
        }
        return page;
    }

    /** What happened to the area, newest first. */
    public Page<AreaChangeView> changes(String slug, PageRequest request) {
        Page<AreaChangeView> page = lists.get()
                .from("area_change c")
                .where("exists (select 1 from area_change_party p join area a on a.id = p.area_id"
                        + " where p.change_id = c.id and a.slug = :slug)")
                .with("slug", slug)
                .item("area_change_document(c.id)")
                .page(AreaChangeView.class, "c.id", Newest.DATE_DESC, request);
        if (page.items().isEmpty()) {
            areas.require(slug);
        }
        return page;
    }

    /** All changes, as the ledger keeps them. */
    List<AreaChangeView> publishedChanges() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(area_change_document(c.id) as text) from area_change c order by c.date, c.id")
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, AreaChangeView.class))
                .toList();
    }

    /** The order of what happened. */
    private enum Newest implements SortOrder {
        DATE_DESC;

        @Override
        public String expression() {
            return "c.date";
        }

        @Override
        public String type() {
            return "date";
        }
    }
}
