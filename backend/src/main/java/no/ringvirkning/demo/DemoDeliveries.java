package no.ringvirkning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.indicator.delivery.DeliveryService;
import no.ringvirkning.indicator.delivery.DeliveryStatus;
import no.ringvirkning.indicator.delivery.DeliveryView;
import no.ringvirkning.ledger.Change;

/** Takes a delivery of the demo data so far as it has come, step by step, as those who work with it would. */
@ApplicationScoped
class DemoDeliveries {

    private static final List<DeliveryStatus> WAY =
            List.of(DeliveryStatus.DRAFT, DeliveryStatus.SUBMITTED, DeliveryStatus.APPROVED, DeliveryStatus.PUBLISHED);

    private final DeliveryService deliveries;

    @Inject
    DemoDeliveries(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    void load(DemoDelivery given, Change change) {
        int steps = WAY.indexOf(given.status());
        if (steps < 0) {
            throw new IllegalArgumentException("the demo has no delivery that is " + given.status());
        }
        DeliveryView last = deliveries.draft(given.indicator(), given.series(), change);
        for (DeliveryStatus next : WAY.subList(1, steps + 1)) {
            last = step(last, next, change);
        }
    }

    private DeliveryView step(DeliveryView last, DeliveryStatus next, Change change) {
        return switch (next) {
            case SUBMITTED -> deliveries.submit(last.id(), last.version(), change);
            case APPROVED -> deliveries.approve(last.id(), last.version(), change);
            case PUBLISHED -> deliveries.publish(last.id(), last.version(), change);
            default -> throw new IllegalArgumentException(next.name());
        };
    }
}
