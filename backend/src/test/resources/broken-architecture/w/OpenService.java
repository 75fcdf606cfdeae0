package no.ringvirkning.broken.plan;

import java.util.List;
import no.ringvirkning.broken.ledger.Change;

/** Commands of which some ask nobody. */
public class OpenService {

    private final OtherService other = new OtherService();

    public void right(Change change) {
        change.actor().needs("EDIT");
    }

    public void rightByAnother(String slug, Change change) {
        right(slug, change);
    }

    public void rightInALambda(List<String> slugs, Change change) {
        slugs.forEach(slug -> right(slug, change));
    }

    public void open(Change change) {}

    public void openButForAQuestion(Change change) {
        if (change.actor().isSomebody()) {
            rightForNobodyElseCallsIt(change);
        }
    }

    public void openInItsOwnClass(Change change) {
        other.right(change);
    }

    private void right(String slug, Change change) {
        right(change);
    }

    private void rightForNobodyElseCallsIt(Change change) {
        openButForAQuestion(change);
    }

    /** What it asks is not asked for those that call it. */
    static class OtherService {

        public void right(Change change) {
            change.actor().needs("EDIT");
        }
    }
}
