package no.ringvirkning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** What is recorded about programmes. Every command is one transaction, and leaves one entry in the ledger. */
@ApplicationScoped
public class ProgrammeService {

    /**
     * Something else is recorded of a programme, or the public reads it now, or no longer. What is published above it and tells of
     * it follows in the same transaction.
     *
     * @param programme which
     * @param change who, and why
     */
    public record Recorded(UUID programme, Change change) {}

    private final ProgrammeRepository programmes;
    private final ProgrammeQueries queries;
    private final AreaQueries areas;
    private final PartnerQueries partners;
    private final KeptProgrammes kept;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    ProgrammeService(
            ProgrammeRepository programmes,
            ProgrammeQueries queries,
            AreaQueries areas,
            PartnerQueries partners,
            KeptProgrammes kept,
            InputCheck input,
            Clock clock) {
        this.programmes = programmes;
        this.queries = queries;
        this.areas = areas;
        this.partners = partners;
        this.kept = kept;
        this.input = input;
        this.clock = clock;
    }

    /**
     * Enters a programme into the record, published.
     *
     * @throws ProblemException when a rule is broken, a reference leads nowhere or the slug was ever used
     */
    @Transactional
    public ProgrammeView create(CreateProgramme command, Change change) {
        ProgrammeRules.check(input.checked(command));
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        if (programmes.bySlug(command.slug()).isPresent()) {
            throw slugTaken(command);
        }
        return kept.publish(entered(command, Publication.PUBLISHED), change);
    }

    /**
     * Enters a programme into the record that only those see who have a role in it. Whoever enters it has none by that: an
     * administrator makes the first lead.
     *
     * @throws ProblemException when a rule is broken, a reference leads nowhere or the slug was ever used
     */
    @Transactional
    public ProgrammeView draft(CreateProgramme command, Change change) {
        ProgrammeRules.check(input.checked(command));
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        return kept.publish(entered(command, Publication.DRAFT), change);
    }

    private Programme entered(CreateProgramme command, Publication publication) {
        if (programmes.bySlug(command.slug()).isPresent()) {
            throw slugTaken(command);
        }
        Programme programme = new Programme(command, parts(command), publication);
        Taken.write(() -> programmes.persistAndFlush(programme), Map.of("uq_programme_slug", () -> slugTaken(command)));
        return programme;
    }

    private ProgrammeParts parts(CreateProgramme said) {
        return new ProgrammeParts(said, new References(said, areas, partners, queries));
    }

    /**
     * Records something else about a programme; what is not given is not recorded any more.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView change(String slug, ChangeProgramme given, long expectedVersion, Change change) {
        input.checked(given);
        Programme programme = open(slug, ProgrammeAction.CHANGE, expectedVersion, change);
        CreateProgramme said = given.of(slug, programme.status());
        ProgrammeRules.check(said, ProgrammePeriods.decided(programme.periods()));
        Set<String> before = programme.objectives();
        ProgrammeParts parts = parts(said);
        if (queries.isPartOf(parts.parent(), programme.id())) {
            throw ProgrammeRules.broken(
                    ProgrammeProblem.BROKEN_HIERARCHY, "/parent", "'%s' is this one or a part of it".formatted(slug));
        }
        programme.change(said, parts, clock.instant());
        stillThere(before, programme);
        return kept.tell(programme, change);
    }

    /** An objective that plans work towards does not vanish. */
    private void stillThere(Set<String> before, Programme programme) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(programme.objectives());
        if (!gone.isEmpty()) {
            gone.retainAll(queries.objectivesOfPlans(programme.id()));
        }
        if (!gone.isEmpty()) {
            throw ProgrammeRules.broken(
                    ProgrammeProblem.STILL_USED,
                    "/objectives",
                    "plans speak of '%s'".formatted(String.join("', '", gone)));
        }
    }

    private static ProblemException slugTaken(CreateProgramme command) {
        return ProgrammeRules.broken(
                ProgrammeProblem.SLUG_TAKEN, "/slug", "'%s' is or was another programme".formatted(command.slug()));
    }

    /**
     * Gives a programme the name its owners now write; the former one stays findable as an alias.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView rename(String slug, LocalizedText name, long expectedVersion, Change change) {
        Programme programme = published(slug, expectedVersion, change);
        programme.rename(name);
        return kept.publish(programme, change);
    }

    /**
     * Adds a period that was decided; whether the decision may do that, governance knows.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView extend(
            String slug, ProgrammePeriod period, UUID decisionId, long expectedVersion, Change change) {
        Programme programme = published(slug, expectedVersion, change);
        programme.extend(Stored.Period.decided(input.checked(period), decisionId));
        return kept.publish(programme, change);
    }

    /**
     * Names the decision behind a period that is recorded; whether the decision may do that, governance knows.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView decided(
            String slug,
            String periodKey,
            UUID decisionId,
            @Nullable LocalizedText overrideReason,
            long expectedVersion,
            Change change) {
        Programme programme = published(slug, expectedVersion, change);
        programme.decided(periodKey, decisionId, overrideReason);
        return kept.publish(programme, change);
    }

    /**
     * Takes a programme away from the public. What had been published stays in the ledger.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView withdraw(String slug, long expectedVersion, Change change) {
        return kept.withdraw(open(slug, ProgrammeAction.WITHDRAW, expectedVersion, change), change);
    }

    /** Of one that is not public only those know who read drafts. */
    private Programme open(String slug, ProgrammeAction action, long expectedVersion, Change change) {
        Programme programme = kept.find(slug);
        Subject subject = Subject.of(programme.id());
        if (programme.isPublished()) {
            change.actor().needs(action.needs(true), subject);
        } else {
            change.actor().needs(action.needs(false), subject, () -> KeptProgrammes.notThere(slug));
        }
        return KeptProgrammes.ready(programme, action, expectedVersion);
    }

    private Programme published(String slug, long expectedVersion, Change change) {
        Programme programme = programmes
                .bySlug(slug)
                .filter(Programme::isPublished)
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
        change.actor().needs(Permission.PUBLISH, Subject.of(programme.id()));
        if (programme.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("programme", expectedVersion, programme.publishedVersion());
        }
        return programme;
    }
}
