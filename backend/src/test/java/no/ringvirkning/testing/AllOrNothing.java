package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;

/** Holds a command to leaving everything or nothing, whenever its connection is lost. */
@ApplicationScoped
public class AllOrNothing {

    private final Crash crash;
    private final Rows rows;
    private final Feed feed;

    @Inject
    AllOrNothing(Crash crash, Rows rows, Feed feed) {
        this.crash = crash;
        this.rows = rows;
        this.feed = feed;
    }

    /**
     * Runs the command, and loses its connection at every moment before.
     *
     * @param atLeast the least number of moments at which it has to be lost: fewer, and it was not tried
     * @param read what somebody reads of what it changes
     * @return what it left in the ledger in the end
     */
    public List<EntityType> of(int atLeast, Runnable command, Supplier<?> read) {
        Map<String, String> before = rows.contents();
        String known = String.valueOf(read.get());
        long end = feed.end();
        int moments = crash.atEveryMoment(command, moment -> {
            assertEquals(before, rows.contents(), "moment " + moment);
            assertEquals(known, String.valueOf(read.get()), "moment " + moment);
        });
        assertTrue(moments >= atLeast, "lost at " + moments + " moments only");
        return feed.after(end).stream()
                .map(LedgerEntryView::entityType)
                .sorted()
                .toList();
    }
}
