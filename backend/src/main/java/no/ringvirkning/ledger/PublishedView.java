package no.ringvirkning.ledger;

import java.util.UUID;
import no.ringvirkning.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The published view of an entity: what the public reads, and what the ledger keeps as its snapshot. */
public interface PublishedView extends Versioned {

    UUID id();

    /** What kind of entity it is a view of. */
    EntityType entityType();

    /** The programme it belongs to, when it belongs to one. */
    default @Nullable UUID ledgerProgramme() {
        return null;
    }
}
