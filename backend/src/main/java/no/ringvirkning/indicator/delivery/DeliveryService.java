package no.ringvirkning.indicator.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Takes figures on their way, from the draft to what is published. Every step is one transaction. It is entered in the ledger without
 * the figures, for nobody outside; the figures come there when they are published, in the transaction of that step.
 */
@ApplicationScoped
public class DeliveryService {

    private static final int LONGEST_REASON = 1000;

    private final DeliveryRepository deliveries;
    private final DeliveryQueries queries;
    private final ObservationService observations;
    private final IndicatorQueries indicators;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    DeliveryService(
            DeliveryRepository deliveries,
            DeliveryQueries queries,
            ObservationService observations,
            IndicatorQueries indicators,
            Ledger ledger,
            Clock clock) {
        this.deliveries = deliveries;
        this.queries = queries;
        this.observations = observations;
        this.indicators = indicators;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins a delivery. It need not keep the rules of figures yet, but be such that it can be kept as it is written. */
    @Transactional
    public DeliveryView draft(String indicator, List<RecordSeries> content, Change change) {
        IndicatorView view = indicators
                .get(indicator, null)
                .orElseThrow(() -> DeliveryProblem.UNKNOWN_REFERENCE.at(
                        "/indicator", "'%s' is not in the record.".formatted(indicator)));
        canBeKept(content);
        Delivery delivery = new Delivery(view.id(), content, step(DeliveryStatus.DRAFT, null, change));
        deliveries.persistAndFlush(delivery);
        return told(delivery.id(), change);
    }

    /**
     * Has the delivery say something else: a draft, or what was given back, which is a draft again.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DeliveryView revise(UUID id, List<RecordSeries> content, long expectedVersion, Change change) {
        Delivery delivery = locked(id, expectedVersion);
        delivery.allows(DeliveryStatus.DRAFT);
        canBeKept(content);
        delivery.revise(content, step(DeliveryStatus.DRAFT, null, change));
        deliveries.flush();
        return told(id, change);
    }

    /**
     * Hands the delivery in: it keeps all rules of figures now, so that it can be published as things stand.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DeliveryView submit(UUID id, long expectedVersion, Change change) {
        Delivery delivery = locked(id, expectedVersion);
        delivery.allows(DeliveryStatus.SUBMITTED);
        if (observations.check(indicatorOf(id), delivery.content()) == 0) {
            throw DeliveryProblem.NOTHING_NEW.at("", "All of it is published already.");
        }
        return took(delivery, DeliveryStatus.SUBMITTED, null, change);
    }

    /**
     * Gives back what was submitted or approved, to be revised.
     *
     * @param reason why, for those who handed it in
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DeliveryView giveBack(UUID id, String reason, long expectedVersion, Change change) {
        return took(locked(id, expectedVersion), DeliveryStatus.RETURNED, reason, change);
    }

    /**
     * Approves what was submitted.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DeliveryView approve(UUID id, long expectedVersion, Change change) {
        return took(locked(id, expectedVersion), DeliveryStatus.APPROVED, null, change);
    }

    /**
     * Publishes what was approved, when it still keeps all rules of figures.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @return the delivery, which says how many figures were new; none when others have published the same meanwhile
     */
    @Transactional
    public DeliveryView publish(UUID id, long expectedVersion, Change change) {
        Delivery delivery = locked(id, expectedVersion);
        delivery.allows(DeliveryStatus.PUBLISHED);
        int recorded = observations.record(indicatorOf(id), delivery.content(), id, change);
        delivery.publish(recorded, step(DeliveryStatus.PUBLISHED, null, change));
        deliveries.flush();
        return told(id, change);
    }

    /**
     * Takes back what is not published.
     *
     * @param reason why
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DeliveryView withdraw(UUID id, String reason, long expectedVersion, Change change) {
        return took(locked(id, expectedVersion), DeliveryStatus.WITHDRAWN, reason, change);
    }

    private DeliveryView took(Delivery delivery, DeliveryStatus status, @Nullable String reason, Change change) {
        delivery.allows(status);
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw DeliveryProblem.STEP_WITHOUT_REASON.at(
                    "/reason", "It has %d.".formatted(reason.strip().length()));
        }
        delivery.take(step(status, reason, change));
        deliveries.flush();
        return told(delivery.id(), change);
    }

    private Stored.Step step(DeliveryStatus status, @Nullable String reason, Change change) {
        return new Stored.Step(status, clock.instant(), change.actor().id(), reason);
    }

    private void canBeKept(List<RecordSeries> content) {
        if (content.isEmpty()) {
            throw DeliveryProblem.NOTHING_DELIVERED.at("", "It has none.");
        }
        observations.checkForm(content);
    }

    private Delivery locked(UUID id, long expectedVersion) {
        Delivery delivery = deliveries
                .locked(id)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such delivery."));
        if (delivery.toldVersion() != expectedVersion) {
            throw new ProblemException(
                    HttpProblem.STALE,
                    "You have version %d of the delivery, it is at %d."
                            .formatted(expectedVersion, delivery.toldVersion()));
        }
        return delivery;
    }

    private String indicatorOf(UUID id) {
        return queries.find(id).orElseThrow().indicator();
    }

    private DeliveryView told(UUID id, Change change) {
        DeliveryView view = queries.find(id).orElseThrow();
        ledger.note(change, view);
        return view;
    }
}
