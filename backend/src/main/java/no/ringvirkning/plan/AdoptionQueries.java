package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads who has adopted a revision, and what it lacks. */
@ApplicationScoped
public class AdoptionQueries {

    private final PlanQueries plans;

    @Inject
    AdoptionQueries(PlanQueries plans) {
        this.plans = plans;
    }

    /** The bodies that treat a revision and what each has said; of the shown revision when no number is given. */
    public Optional<AdoptionMatrix> matrix(
            String slug, @Nullable Integer number, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return (knownAt == null ? plans.get(slug, asOf) : plans.get(slug, asOf, knownAt)).map(plan -> {
            PlanRevisionSummary revision = chosen(plan, number, asOf);
            List<AdoptionRow> rows = knownAt == null
                    ? plans.adoptions(slug, revision.number(), asOf)
                    : plans.revision(slug, revision.number(), asOf, knownAt)
                            .map(plans.known(asOf, knownAt)::adoptions)
                            .orElse(List.of());
            return new AdoptionMatrix(
                    new PlanRef(plan.slug(), plan.name()),
                    revision.number(),
                    revision.label(),
                    revision.status(),
                    rows.stream().anyMatch(AdoptionRow::required)
                            ? rows.stream().allMatch(r -> !r.required() || r.isAdopted())
                            : null,
                    rows.stream()
                            .filter(r -> r.required() && !r.isAdopted())
                            .map(AdoptionRow::body)
                            .toList(),
                    rows);
        });
    }

    /** What a revision lacks; with a day, by what had been said by then; of the shown revision when no number is given. */
    public Optional<List<PlanGap>> gaps(String slug, @Nullable Integer number, @Nullable LocalDate asOf) {
        return plans.get(slug, asOf)
                .map(plan -> plan.shown() == null && number == null
                        ? List.of()
                        : plans.gaps(slug, chosen(plan, number, asOf).number(), asOf));
    }

    private static PlanRevisionSummary chosen(PlanView plan, @Nullable Integer number, @Nullable LocalDate asOf) {
        if (number == null && plan.shown() == null) {
            throw asOf == null
                    ? ProblemException.notFound("revision of", plan.slug())
                    : ProblemException.parameter("asOf", "lies before any revision of the plan", List.of());
        }
        Integer wanted = number == null ? plan.shown() : number;
        return plan.revisions().stream()
                .filter(r -> r.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter(
                        "revision",
                        "names no public revision of this plan",
                        plan.revisions().stream()
                                .map(r -> String.valueOf(r.number()))
                                .toList()));
    }
}
