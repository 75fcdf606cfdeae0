package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The register that comes with the product: every Norwegian municipality and county since 1838, and the regions of the
 * source documents. How its files were made is told in {@code backend/src/reference/README.md}.
 */
final class AreaRegister {

    private static final String ATTRIBUTION = "Kilde: Statistisk sentralbyrå";

    private final ObjectMapper json;
    private final Map<String, CreateArea> areas = new LinkedHashMap<>();
    private final Map<String, List<CreateArea.Membership>> memberships = new LinkedHashMap<>();
    private final List<County> counties;
    private final List<CreateAreaChange> changes = new ArrayList<>();

    AreaRegister(ObjectMapper json) {
        this.json = json;
        Municipalities municipalities = read("areas-no.json", Municipalities.class);
        Regions regions = read("regions-no.json", Regions.class);
        counties = rows("counties-no.csv").stream().map(County::of).toList();
        municipalities.municipalities().forEach(this::municipality);
        counties.stream().map(County::slug).distinct().forEach(this::county);
        regions.regions().forEach(this::region);
        changes.addAll(municipalities.changes());
        rows("county-changes-no.csv").forEach(this::countyChange);
    }

    /** All areas, with the memberships that regions name. */
    List<CreateArea> areas() {
        return areas.values().stream()
                .map(a -> a.within(memberships.getOrDefault(a.slug(), List.of())))
                .toList();
    }

    List<CreateAreaChange> changes() {
        return changes;
    }

    private void municipality(Municipality m) {
        List<AreaCode> codes = m.codes().stream()
                .map(c -> new AreaCode(c.code(), CodeSystem.SSB_KLASS_131, new Validity(c.from(), c.to())))
                .toList();
        add(m.slug(), AreaKind.MUNICIPALITY, names(m.names()), codes, klass("131"));
    }

    private void county(String slug) {
        List<County> spans =
                counties.stream().filter(c -> c.slug().equals(slug)).toList();
        List<Named> names =
                spans.stream().map(c -> new Named(c.name(), c.from(), c.to())).toList();
        List<AreaCode> codes = new ArrayList<>();
        for (County span : spans) {
            AreaCode last = codes.isEmpty() ? null : codes.get(codes.size() - 1);
            if (last != null
                    && last.code().equals(span.code())
                    && span.from().equals(last.validity().to())) {
                // The name changed and the number stayed.
                codes.set(
                        codes.size() - 1,
                        new AreaCode(
                                span.code(),
                                last.system(),
                                new Validity(last.validity().from(), span.to())));
            } else {
                codes.add(new AreaCode(span.code(), CodeSystem.SSB_KLASS_104, new Validity(span.from(), span.to())));
            }
        }
        add(slug, AreaKind.COUNTY, names(names), codes, klass("104"));
    }

    private void region(Region r) {
        areas.put(
                r.slug(),
                new CreateArea(
                        r.slug(),
                        r.kind(),
                        r.typologies(),
                        List.of(new AreaName(r.name().in(Language.NB), Validity.ALWAYS)),
                        List.of(),
                        List.of(),
                        r.membersKnown(),
                        r.centre(),
                        r.note(),
                        r.facts(),
                        r.sources(),
                        null));
        r.members().forEach(m -> member(m.area(), r.slug(), m));
        r.partOf().forEach(m -> member(r.slug(), m.area(), m));
    }

    private void member(String member, String whole, Member m) {
        memberships
                .computeIfAbsent(member, s -> new ArrayList<>())
                .add(new CreateArea.Membership(whole, new Validity(m.from(), m.to()), m.note()));
    }

    private void countyChange(List<String> row) {
        LocalDate date = LocalDate.parse(row.get(0));
        changes.add(new CreateAreaChange(
                date,
                AreaChangeType.valueOf(row.get(1)),
                parties(row.get(2), date.minusDays(1)),
                parties(row.get(3), date),
                Comparability.valueOf(row.get(4))));
    }

    private List<CreateAreaChange.Party> parties(String codes, LocalDate day) {
        List<CreateAreaChange.Party> parties = new ArrayList<>();
        for (String code : codes.isBlank() ? new String[0] : codes.split(" ")) {
            counties.stream()
                    .filter(c -> c.code().equals(code) && new Validity(c.from(), c.to()).contains(day))
                    .findFirst()
                    .ifPresentOrElse(c -> parties.add(new CreateAreaChange.Party(c.slug(), code)), () -> {
                        throw new IllegalStateException("no county had the code " + code + " on " + day);
                    });
        }
        return parties;
    }

    private void add(String slug, AreaKind kind, List<AreaName> names, List<AreaCode> codes, SourceReference source) {
        areas.put(
                slug,
                new CreateArea(
                        slug,
                        kind,
                        List.of(),
                        names,
                        codes,
                        List.of(),
                        true,
                        null,
                        null,
                        List.of(),
                        List.of(source),
                        ATTRIBUTION));
    }

    private static List<AreaName> names(List<Named> names) {
        return names.stream()
                .map(n -> new AreaName(n.name(), new Validity(n.from(), n.to())))
                .toList();
    }

    private static SourceReference klass(String number) {
        return new SourceReference("Statistisk sentralbyrå, Klass " + number, List.of(), null, false);
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the register file " + file + " cannot be read", e);
        }
    }

    /** The rows of a table of ours after its header; no cell has a comma or a quote in it but the last. */
    private static List<List<String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the register file " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = AreaRegister.class.getResourceAsStream("/reference/" + file);
        if (in == null) {
            throw new IllegalStateException("the register file " + file + " is missing");
        }
        return in;
    }

    @JsonIgnoreProperties({"source", "licence", "attribution", "note"})
    private record Municipalities(List<Municipality> municipalities, List<CreateAreaChange> changes) {}

    private record Municipality(String slug, List<Named> names, List<Coded> codes) {}

    private record Named(
            String name, LocalDate from, @Nullable LocalDate to) {}

    private record Coded(
            String code, LocalDate from, @Nullable LocalDate to) {}

    private record County(
            String code,
            String name,
            String slug,
            LocalDate from,
            @Nullable LocalDate to) {
        static County of(List<String> row) {
            return new County(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    LocalDate.parse(row.get(3)),
                    row.get(4).isBlank() ? null : LocalDate.parse(row.get(4)));
        }
    }

    @JsonIgnoreProperties("note")
    private record Regions(List<Region> regions) {}

    private record Region(
            String slug,
            AreaKind kind,
            List<AreaKind> typologies,
            LocalizedText name,
            boolean membersKnown,
            List<Member> members,
            List<Member> partOf,
            @Nullable String centre,
            List<AreaFact> facts,
            @Nullable LocalizedText note,
            List<SourceReference> sources) {}

    private record Member(
            String area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalizedText note) {}
}
