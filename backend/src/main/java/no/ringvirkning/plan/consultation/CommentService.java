package no.ringvirkning.plan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Takes what is said of a revision in hearing, and records what is answered (invariant 34). */
@ApplicationScoped
public class CommentService {

    private final CommentRepository comments;
    private final CommentQueries queries;
    private final PartnerQueries partners;
    private final Ledger ledger;
    private final InputCheck input;
    private final Today today;

    @Inject
    CommentService(
            CommentRepository comments,
            CommentQueries queries,
            PartnerQueries partners,
            Ledger ledger,
            InputCheck input,
            Today today) {
        this.comments = comments;
        this.queries = queries;
        this.partners = partners;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
    }

    /** Takes a comment, by those who read what is on its way, and by who reports for the organisation that says it. */
    @Transactional
    public CommentView receive(String slug, int number, NewComment said, Change change) {
        input.checked(said);
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("revision", slug + "/" + number);
        HeardRevision revision = queries.revision(slug, number).orElseThrow(notThere);
        UUID partner = partner(said);
        Subject subject = new Subject(revision.programme(), partner == null ? Set.of() : Set.of(partner));
        if (revision.status().isPublic()) {
            change.actor().needs(Permission.COMMENT, subject);
        } else {
            change.actor().needs(Permission.COMMENT, subject, notThere);
        }
        if (said.author().partner() != null && partner == null) {
            throw CommentProblem.UNKNOWN_REFERENCE.at(
                    "/author/partner",
                    "'%s' is no organisation in the record."
                            .formatted(said.author().partner().slug()));
        }
        if (revision.status() != RevisionStatus.IN_HEARING) {
            throw CommentProblem.NOT_IN_HEARING.at("", "It is %s.".formatted(revision.status()));
        }
        if (revision.isOver(today.or(null))) {
            throw CommentProblem.HEARING_OVER.at("", "It was %s.".formatted(revision.until()));
        }
        Comment comment = new Comment(revision.id(), measure(revision, said), partner, said, today.or(null));
        comments.persistAndFlush(comment);
        return queries.comment(comment.id());
    }

    /** Records what is answered. */
    @Transactional
    public CommentView answer(UUID id, long version, AnswerComment given, Change change) {
        input.checked(given);
        Comment comment = locked(id, version, CommentAction.ANSWER, change);
        comment.answer(given, today.or(null));
        return told(comment, change);
    }

    /** Lets the public read a comment, and what was answered. */
    @Transactional
    public CommentView publish(UUID id, long version, Change change) {
        Comment comment = locked(id, version, CommentAction.PUBLISH, change);
        comment.publish();
        return told(comment, change);
    }

    /** Tells nobody of a comment any more. */
    @Transactional
    public CommentView withdraw(UUID id, long version, Change change) {
        Comment comment = locked(id, version, CommentAction.WITHDRAW, change);
        boolean published = comment.isPublished();
        CommentView last = queries.comment(id);
        comment.withdraw();
        comments.flush();
        if (published) {
            ledger.withdraw(change, last);
        }
        return queries.comment(id);
    }

    private @Nullable UUID partner(NewComment said) {
        if (said.author().partner() == null) {
            return null;
        }
        String slug = said.author().partner().slug();
        Map<String, UUID> ids = partners.ids(List.of(slug));
        return ids.get(slug);
    }

    private @Nullable UUID measure(HeardRevision revision, NewComment said) {
        String code = said.measure();
        return code == null
                ? null
                : queries.measure(revision.id(), code)
                        .orElseThrow(() -> CommentProblem.UNKNOWN_REFERENCE.at(
                                "/measure", "The revision has no measure '%s'.".formatted(code)));
    }

    private Comment locked(UUID id, long version, CommentAction action, Change change) {
        Supplier<ProblemException> notThere =
                () -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such comment.");
        Comment comment = comments.locked(id).orElseThrow(notThere);
        Subject subject = Subject.of(
                queries.revision(comment.revisionId()).orElseThrow(notThere).programme());
        if (comment.isPublished()) {
            change.actor().needs(action.permission(), subject);
        } else {
            change.actor().needs(action.permission(), subject, notThere);
        }
        if (comment.version() != version) {
            throw ProblemException.stale("comment", version, comment.version());
        }
        return comment;
    }

    private CommentView told(Comment comment, Change change) {
        comments.flush();
        CommentView view = queries.comment(comment.id());
        if (comment.isPublished()) {
            ledger.append(change, view);
        }
        return view;
    }
}
