package no.ringvirkning.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.finance.CreateFundingLine;
import no.ringvirkning.finance.SetCofundingRule;
import no.ringvirkning.governance.CreateBody;
import no.ringvirkning.governance.CreateDecision;
import no.ringvirkning.governance.DecidePeriod;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.annotation.AnnotateIndicator;
import no.ringvirkning.indicator.comparison.StateReference;
import no.ringvirkning.indicator.projection.RecordProjection;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.CreatePartner;
import no.ringvirkning.plan.measure.ReportMeasure;
import no.ringvirkning.programme.CreateProgramme;
import no.ringvirkning.programme.SourceDocument;
import no.ringvirkning.shared.http.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What one source document says, as commands. Loaded in the order of the components; a command refers only to what stands
 * before it, in its own file or in an earlier one.
 */
record DemoFile(
        @Nullable @Valid SourceDocument document,
        @NotNull List<@NotNull @Valid CreatePartner> partners,
        @NotNull List<@NotNull @Valid CreateProgramme> programmes,
        @NotNull List<@NotNull @Valid AssignRole> roles,
        @NotNull List<@NotNull @Valid CreateBody> bodies,
        @NotNull List<@NotNull @Valid CreateDecision> decisions,
        @NotNull List<@NotNull @Valid DecidePeriod> decidedPeriods,
        @NotNull List<@NotNull @Valid DemoPlan> plans,
        @NotNull List<@NotNull @Valid ReportMeasure> reports,
        @NotNull List<@NotNull @Valid CreateFundingLine> funding,
        @NotNull List<@NotNull @Valid SetCofundingRule> cofundingRules,
        @NotNull List<@NotNull @Valid CreateIndicator> indicators,
        @NotNull List<@NotNull @Valid SetTarget> targets,
        @NotNull List<@NotNull @Valid DemoObservations> observations,
        @NotNull List<@NotNull @Valid RecordProjection> projections,
        @NotNull List<@NotNull @Valid StateReference> references,
        @NotNull List<@NotNull @Valid AnnotateIndicator> annotations,
        @NotNull List<@NotNull @Valid DemoSubmission> submissions,
        @NotNull List<@NotNull @Valid DemoRound> rounds,
        @NotNull List<@NotNull @Valid DemoContact> contacts) {

    /** The files in the order in which they are to be loaded: first the partners that several documents name. */
    static final List<String> NAMES = List.of(
            "partners-shared.json",
            "ringeriksregionen.json",
            "gardermoregionen.json",
            "glamdal.json",
            "drammen.json",
            "kongsberg.json");

    private static final ObjectMapper JSON = StrictJson.configure(new ObjectMapper());

    /** A list that is left out is empty. */
    DemoFile {
        partners = Objects.requireNonNullElse(partners, List.of());
        programmes = Objects.requireNonNullElse(programmes, List.of());
        roles = Objects.requireNonNullElse(roles, List.of());
        bodies = Objects.requireNonNullElse(bodies, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
        decidedPeriods = Objects.requireNonNullElse(decidedPeriods, List.of());
        plans = Objects.requireNonNullElse(plans, List.of());
        reports = Objects.requireNonNullElse(reports, List.of());
        funding = Objects.requireNonNullElse(funding, List.of());
        cofundingRules = Objects.requireNonNullElse(cofundingRules, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        targets = Objects.requireNonNullElse(targets, List.of());
        observations = Objects.requireNonNullElse(observations, List.of());
        projections = Objects.requireNonNullElse(projections, List.of());
        references = Objects.requireNonNullElse(references, List.of());
        annotations = Objects.requireNonNullElse(annotations, List.of());
        submissions = Objects.requireNonNullElse(submissions, List.of());
        rounds = Objects.requireNonNullElse(rounds, List.of());
        contacts = Objects.requireNonNullElse(contacts, List.of());
    }

    /** One of {@link #NAMES}, read as strictly as a request. */
    static DemoFile read(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new FileNotFoundException("/demo/" + name);
            }
            return parse(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("The demo data cannot be read: " + name, problem);
        }
    }

    static DemoFile parse(InputStream json) throws IOException {
        return JSON.readValue(json, DemoFile.class);
    }
}
