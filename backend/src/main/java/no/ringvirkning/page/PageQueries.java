package no.ringvirkning.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import no.ringvirkning.shared.http.PageHead;
import no.ringvirkning.shared.http.PageHeads;
import org.jspecify.annotations.Nullable;

/** Which page is about what. One statement for a page about something, none for the others. */
@ApplicationScoped
public class PageQueries implements PageHeads {

    /** The lists, and the pages that say the same to everybody. */
    private static final Set<String> GENERAL =
            Set.of("/maltall", "/vedtak", "/partnere", "/omraader", "/utviklere", "/om-dataene", "/tilgjengelighet");

    /** The pages for those who work here. */
    private static final Pattern WORKING = Pattern.compile("/(?:logg-inn|invitasjon|dele|arbeid|admin)(?:/.*)?");

    private static final String OF_PROGRAMME =
            ")) as text) from programme p where p.slug = :slug and p.publication = 'PUBLISHED'";

    /** The plan that the address names, else the one that a reader most likely came for; the web app chooses alike. */
    private static final String OF_PLAN = """
            'title', coalesce(l.name, p.name), 'part', cast(r.number as text), 'text', coalesce(l.description, p.purpose),
            'data', coalesce('/api/v1/plans/' || l.slug, '/api/v1/plans?programme=' || p.slug),
            'plan', case when l.several then l.slug end)) as text)
            from programme p
            left join lateral (
              select x.*, count(*) over () > 1 as several
              from plan x join plan_revision v on v.plan_id = x.id and v.number = x.shown_number
              where x.programme_id = p.id
              order by x.slug = :plan desc,
                array_position(array['IN_FORCE', 'ADOPTED', 'PROPOSED', 'IN_HEARING'], plan_revision_status(v.id, :day)) nulls last,
                x.from_date desc nulls last
              limit 1) l on true
            left join plan_revision r on r.plan_id = l.id and measure_public(r.status)
              and r.number = coalesce(cast(nullif(:part, '') as int), l.shown_number)
            where p.slug = :slug and p.publication = 'PUBLISHED' and (r.id is not null or :part = '')
            """;

    private static final String OF_MEASURE = """
            'title', r.title, 'part', m.code, 'text', r.description,
            'data', '/api/v1/programmes/' || p.slug || '/measures/' || m.code)) as text)
            from programme p
            join measure m on m.programme_id = p.id and m.code = :part
            join measure_revision r on r.id = measure_content_on(m.id, :day, false)
            where p.slug = :slug and p.publication = 'PUBLISHED'
            """;

    private static final LocalizedText NAME = LocalizedText.nb("%1$s");

    private static final List<Page> PAGES = List.of(
            page(
                    "/p/([^/]+)",
                    NAME,
                    "'title', p.name, 'text', p.purpose, 'data', '/api/v1/programmes/' || p.slug" + OF_PROGRAMME),
            page(
                    "/p/([^/]+)/okonomi",
                    new LocalizedText("Økonomi for %1$s", "Økonomi for %1$s", "The money of %1$s"),
                    "'title', p.name, 'data', '/api/v1/programmes/' || p.slug || '/funding'" + OF_PROGRAMME),
            page(
                    "/p/([^/]+)/maltall",
                    new LocalizedText("Måltall for %1$s", "Måltal for %1$s", "Indicators of %1$s"),
                    "'title', p.name, 'data', '/api/v1/programmes/' || p.slug || '/targets'" + OF_PROGRAMME),
            page(
                    "/p/([^/]+)/plan(?:/r/([1-9][0-9]{0,3}))?",
                    new LocalizedText("%1$s, revisjon %2$s", "%1$s, revisjon %2$s", "%1$s, revision %2$s"),
                    OF_PLAN),
            page(
                    "/p/([^/]+)/plan/endringer",
                    new LocalizedText("Endringer i %1$s", "Endringar i %1$s", "Changes in %1$s"),
                    OF_PLAN),
            page("/p/([^/]+)/tiltak/([^/]+)", LocalizedText.nb("%2$s %1$s"), OF_MEASURE),
            page(
                    "/maltall/([^/]+)",
                    NAME,
                    "'title', d.name, 'text', d.description, 'data', '/api/v1/indicators/' || i.slug)) as text)"
                            + " from indicator i join indicator_definition d on d.indicator_id = i.id"
                            + " and d.number = indicator_definition_on(i.id, :day) where i.slug = :slug and i.withdrawn_at is null"),
            page(
                    "/vedtak/([^/]+)",
                    NAME,
                    "'title', d.title, 'text', d.text, 'data', '/api/v1/decisions/' || d.slug)) as text)"
                            + " from decision d where d.slug = :slug and d.withdrawn_at is null"),
            page(
                    "/organ/([^/]+)",
                    NAME,
                    "'title', b.name, 'text', b.mandate, 'data', '/api/v1/bodies/' || b.slug)) as text)"
                            + " from governing_body b where b.slug = :slug and b.withdrawn_at is null"),
            page(
                    "/partnere/([^/]+)",
                    NAME,
                    "'title', jsonb_build_object('nb', partner_name_on(o.id, :day)), 'text', o.description,"
                            + " 'data', '/api/v1/partners/' || o.slug)) as text) from partner o where o.slug = :slug and o.withdrawn_at is null"),
            page(
                    "/omraader/([^/]+)",
                    NAME,
                    "'title', jsonb_build_object('nb', area_name_on(a.id, :day)), 'text', a.note,"
                            + " 'data', '/api/v1/areas/' || a.slug)) as text) from area a where a.slug = :slug"));

    private static final LocalizedText DESCRIPTION = new LocalizedText(
            "%s – i det åpne registeret over utviklingsprogrammer i norske kommuner og regioner.",
            "%s – i det opne registeret over utviklingsprogram i norske kommunar og regionar.",
            "%s – in the open record of development programmes in Norwegian municipalities and regions.");

    private static final int LONGEST = 200;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    PageQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /**
     * A page by its address.
     *
     * @param path the path, with a group for the slug and one for the part, if it has one
     * @param title what the page is called: the first place is for the name, the second for the part
     * @param statement what says {@link About} of it, from the first name on
     */
    private record Page(Pattern path, LocalizedText title, String statement) {}

    private static Page page(String path, LocalizedText title, String statement) {
        return new Page(Pattern.compile(path), title, "select cast(jsonb_strip_nulls(jsonb_build_object(" + statement);
    }

    /**
     * What the database says.
     *
     * @param title the name
     * @param part the number of the revision or the code of the measure
     * @param text what it says about itself
     * @param data where it is as JSON
     * @param plan the slug of the plan, when it is one of several
     */
    private record About(
            LocalizedText title,
            @Nullable String part,
            @Nullable LocalizedText text,
            String data,
            @Nullable String plan) {}

    @Override
    @ActivateRequestContext
    public Found find(String path, @Nullable String plan, Language language) {
        if (GENERAL.contains(path)) {
            return Found.GENERAL;
        }
        if (WORKING.matcher(path).matches()) {
            return Found.WORKING;
        }
        for (Page page : PAGES) {
            Matcher parts = page.path().matcher(path);
            if (parts.matches()) {
                String part = parts.groupCount() > 1 ? parts.group(2) : null;
                Map<String, Object> given = Map.of(
                        "slug", parts.group(1),
                        "part", Objects.requireNonNullElse(part, ""),
                        "plan", Objects.requireNonNullElse(plan, ""),
                        "day", today.or(null));
                return about(page, given)
                        .map(about -> new Found(true, head(page, about, path, language), true))
                        .findFirst()
                        .orElse(Found.NOTHING);
            }
        }
        return Found.NOTHING;
    }

    private Stream<About> about(Page page, Map<String, Object> given) {
        Query query = entityManager.createNativeQuery(page.statement());
        query.getParameters().forEach(wanted -> query.setParameter(wanted.getName(), given.get(wanted.getName())));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> StoredJson.read(json, (String) row, About.class));
    }

    private static PageHead head(Page page, About about, String path, Language language) {
        String name = about.title().in(language);
        // A programme without a plan has a page that says so.
        LocalizedText pattern = page.statement().contains("'part'") && about.part() == null ? NAME : page.title();
        String title = pattern.in(language).formatted(name, about.part());
        String description = about.text() == null
                ? DESCRIPTION.in(language).formatted(title)
                : shortened(about.text().in(language));
        String address = about.plan() == null ? path : path + "?plan=" + about.plan();
        return new PageHead(title, description, address, about.data());
    }

    /** The first words, on one line. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }
}
