package no.ringvirkning.testing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.ledger.Operation;

/** Follows the change feed as somebody does who keeps a copy, and knows nothing but the feed. */
@ApplicationScoped
public class Feed {

    private static final int STRETCH = 200;

    private final LedgerQueries ledger;
    private final Rows rows;

    @Inject
    Feed(LedgerQueries ledger, Rows rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    /** The last entry there is. */
    public long end() {
        return rows.number("select coalesce(max(seq), 0) from ledger");
    }

    /** All entries after this one, stretch by stretch. */
    public List<LedgerEntryView> after(long seq) {
        List<LedgerEntryView> feed = new ArrayList<>();
        List<LedgerEntryView> stretch;
        long last = seq;
        do {
            stretch = ledger.changes(last, STRETCH);
            feed.addAll(stretch);
            last = stretch.isEmpty() ? last : stretch.get(stretch.size() - 1).seq();
        } while (!stretch.isEmpty());
        return feed;
    }

    /** The copy of the entities of a type after the feed was followed to the instant. */
    public static Map<UUID, JsonNode> played(List<LedgerEntryView> feed, EntityType type, Instant instant) {
        Map<UUID, JsonNode> copy = new TreeMap<>();
        for (LedgerEntryView entry : feed) {
            if (entry.entityType() == type && !entry.recordedAt().isAfter(instant)) {
                if (entry.op() == Operation.DELETE) {
                    copy.remove(entry.entityId());
                } else {
                    copy.put(entry.entityId(), entry.snapshot());
                }
            }
        }
        return copy;
    }
}
