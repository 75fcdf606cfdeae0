package no.ringvirkning.indicator.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Enters notes on figures. Every command is one transaction with one entry in the ledger. */
@ApplicationScoped
public class AnnotationService {

    private final AnnotationRepository annotations;
    private final AnnotationQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final Ledger ledger;
    private final ReferrerQueries referred;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    AnnotationService(
            AnnotationRepository annotations,
            AnnotationQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            Ledger ledger,
            ReferrerQueries referred,
            InputCheck input,
            Clock clock) {
        this.annotations = annotations;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.ledger = ledger;
        this.referred = referred;
        this.input = input;
        this.clock = clock;
    }

    /** Enters a note; one that was entered before stands as it is. */
    @Transactional
    public AnnotationView annotate(AnnotateIndicator given, Change change) {
        input.checked(given);
        IndicatorView indicator =
                indicators.get(given.indicator(), null).orElseThrow(() -> unknown(given.indicator(), "/indicator"));
        change.actor().needs(Permission.EDIT, Subject.of(indicator.programmeId()));
        if (Period.read(given.period())
                .filter(p -> p.frequency() == indicator.definition().frequency())
                .isEmpty()) {
            throw AnnotationProblem.ANNOTATION_OF_OTHER_FREQUENCY.at(
                    "/period",
                    "'%s' is no period of the frequency %s."
                            .formatted(given.period(), indicator.definition().frequency()));
        }
        Annotation annotation = new Annotation(indicator.id(), area(given.area()), given);
        Taken.write(
                () -> annotations.persistAndFlush(annotation),
                Map.of(
                        "uq_annotation",
                        () -> AnnotationProblem.ANNOTATION_THERE.at(
                                "/key", "'%s' is another one.".formatted(given.key()))));
        AnnotationView view = queries.published(annotation.id());
        ledger.append(change, view);
        return view;
    }

    /**
     * Takes back a note that should not have been made; it is read no more, and no other takes its key.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as something that stands refers to it
     */
    @Transactional
    public AnnotationView withdraw(UUID id, long expectedVersion, Change change) {
        Annotation annotation =
                annotations.locked(id).orElseThrow(() -> ProblemException.notFound("note", id.toString()));
        change.actor()
                .needs(
                        Permission.EDIT,
                        Subject.of(indicators.owned(annotation.indicatorId()).programme()));
        if (annotation.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("note", expectedVersion, annotation.publishedVersion());
        }
        referred.requireNone("annotation", id);
        AnnotationView last = queries.published(id);
        annotation.withdraw(clock.instant());
        annotations.flush();
        ledger.withdraw(change, last);
        return queries.published(id);
    }

    private @Nullable UUID area(@Nullable AreaRef ref) {
        if (ref == null) {
            return null;
        }
        UUID id = areas.ids(List.of(ref.slug())).get(ref.slug());
        if (id == null) {
            throw unknown(ref.slug(), "/area/slug");
        }
        return id;
    }

    private static ProblemException unknown(String name, String pointer) {
        return AnnotationProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(name));
    }
}
