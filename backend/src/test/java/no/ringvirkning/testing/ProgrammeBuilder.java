package no.ringvirkning.testing;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.programme.Analysis;
import no.ringvirkning.programme.ChangeProgramme;
import no.ringvirkning.programme.CreateProgramme;
import no.ringvirkning.programme.Finding;
import no.ringvirkning.programme.FocusArea;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.ProgrammeArea;
import no.ringvirkning.programme.ProgrammeAreaKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammePhase;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeStatus;
import no.ringvirkning.programme.ProgrammeType;
import no.ringvirkning.programme.SourceDocument;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A made-up programme for a test; all that a test does not care about is there and valid. */
public final class ProgrammeBuilder {

    private String slug = Fresh.slug("programme");
    private @Nullable ProgrammeRef parent;
    private final List<ProgrammeArea> areas = new ArrayList<>();
    private final List<ProgrammePeriod> periods = new ArrayList<>();
    private final List<ProgrammePhase> phases = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<FocusArea> focusAreas = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Analysis> analyses = new ArrayList<>();
    private ProgrammeType type = ProgrammeType.OTHER;

    private ProgrammeBuilder() {}

    public static ProgrammeBuilder aProgramme() {
        return new ProgrammeBuilder();
    }

    public ProgrammeBuilder called(String newSlug) {
        slug = newSlug;
        return this;
    }

    public ProgrammeBuilder partOf(String parentSlug) {
        parent = new ProgrammeRef(parentSlug, null);
        return this;
    }

    public ProgrammeBuilder in(String area) {
        areas.add(new ProgrammeArea(new AreaRef(area, null), ProgrammeAreaKind.SCOPE, null));
        return this;
    }

    public ProgrammeBuilder period(ProgrammePeriod period) {
        periods.add(period);
        return this;
    }

    public ProgrammeBuilder phases(ProgrammePhase... some) {
        phases.addAll(List.of(some));
        return this;
    }

    public ProgrammeBuilder objectives(Objective... some) {
        objectives.addAll(List.of(some));
        return this;
    }

    public ProgrammeBuilder focusAreas(FocusArea... some) {
        focusAreas.addAll(List.of(some));
        return this;
    }

    public ProgrammeBuilder type(ProgrammeType value) {
        type = value;
        return this;
    }

    public ProgrammeBuilder analysis(Analysis analysis) {
        analyses.add(analysis);
        return this;
    }

    public ProgrammeBuilder finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** What is recorded about a programme from now on. */
    public ChangeProgramme changed() {
        CreateProgramme given = build();
        return new ChangeProgramme(
                given.name(),
                given.aliases(),
                given.type(),
                given.purpose(),
                given.description(),
                given.slogan(),
                given.parent(),
                given.areas(),
                given.periods(),
                given.phases(),
                given.challenges(),
                given.contextEvents(),
                given.objectives(),
                given.focusAreas(),
                given.targetGroups(),
                given.instruments(),
                given.themes(),
                given.tasks(),
                given.successCriteria(),
                given.results(),
                given.analyses(),
                given.findings(),
                given.policyDocuments(),
                given.relations(),
                given.links(),
                given.sourceDocument());
    }

    public CreateProgramme build() {
        return new CreateProgramme(
                slug,
                LocalizedText.nb("Prøveprogrammet " + slug),
                List.of(),
                type,
                ProgrammeStatus.RUNNING,
                LocalizedText.nb("Vise en regel"),
                null,
                null,
                parent,
                areas,
                periods,
                phases,
                List.of(),
                List.of(),
                objectives,
                focusAreas,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                analyses,
                findings,
                List.of(),
                List.of(),
                List.of(),
                new SourceDocument("prove", LocalizedText.nb("Prøve"), null, null, true));
    }
}
