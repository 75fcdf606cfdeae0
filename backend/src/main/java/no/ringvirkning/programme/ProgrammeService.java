package no.ringvirkning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** What can be done to programmes. Every command is one transaction, and leaves one entry in the ledger. */
@ApplicationScoped
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final ProgrammeQueries queries;
    private final AreaQueries areas;
    private final PartnerQueries partners;
    private final RoleService roles;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    ProgrammeService(
            ProgrammeRepository programmes,
            ProgrammeQueries queries,
            AreaQueries areas,
            PartnerQueries partners,
            RoleService roles,
            Ledger ledger,
            InputCheck input) {
        this.programmes = programmes;
        this.queries = queries;
        this.areas = areas;
        this.partners = partners;
        this.roles = roles;
        this.ledger = ledger;
        this.input = input;
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
        References references = new References(command, areas, partners, queries);
        Programme programme = new Programme(command, references.programme(command.parent(), "/parent"));
        store(programme, command, references);
        Taken.write(() -> programmes.persistAndFlush(programme), Map.of("uq_programme_slug", () -> slugTaken(command)));
        return publish(programme, change);
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
        return publish(programme, change);
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
        return publish(programme, change);
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
        return publish(programme, change);
    }

    /**
     * Takes a programme away from the public. What had been published stays in the ledger.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public void withdraw(String slug, long expectedVersion, Change change) {
        Programme programme = published(slug, expectedVersion, change);
        ProgrammeView last = queries.published(programme.id());
        programme.withdraw();
        roles.withdrawOf(programme.id(), change);
        ledger.withdraw(change, last);
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

    private ProgrammeView publish(Programme programme, Change change) {
        programmes.flush();
        ProgrammeView view = queries.published(programme.id());
        ledger.append(change, view);
        return view;
    }

    private static void store(Programme programme, CreateProgramme command, References references) {
        for (int i = 0; i < command.areas().size(); i++) {
            ProgrammeArea area = command.areas().get(i);
            programme.cover(
                    new Stored.Area(references.area(area.area(), "/areas/" + i + "/area"), area.kind(), area.source()));
        }
        for (int i = 0; i < command.challenges().size(); i++) {
            store(programme, command.challenges().get(i), references, "/challenges/" + i);
        }
        terms(programme, TermKind.TARGET_GROUP, command.targetGroups());
        terms(programme, TermKind.INSTRUMENT, command.instruments());
        terms(programme, TermKind.THEME, command.themes());
        terms(programme, TermKind.TASK, command.tasks());
        terms(programme, TermKind.SUCCESS_CRITERION, command.successCriteria());
        terms(programme, TermKind.RESULT, command.results());
        for (int i = 0; i < command.policyDocuments().size(); i++) {
            PolicyDocument policy = command.policyDocuments().get(i);
            programme.buildOn(new Stored.Policy(
                    policy.key(),
                    policy.title(),
                    references.partner(policy.owner(), "/policyDocuments/" + i + "/owner"),
                    policy.adopted(),
                    policy.url(),
                    policy.source()));
        }
        for (int i = 0; i < command.relations().size(); i++) {
            programme.relate(
                    stored(command.relations().get(i), references.programmes(), "/relations/" + i + "/programme"));
        }
    }

    private static void store(Programme programme, Challenge challenge, References references, String pointer) {
        programme.face(new Stored.Challenge(
                challenge.key(),
                challenge.title(),
                challenge.text(),
                challenge.period(),
                challenge.industries(),
                challenge.source()));
        for (int i = 0; i < challenge.areas().size(); i++) {
            programme.face(new Stored.ChallengeArea(
                    challenge.key(), references.area(challenge.areas().get(i), pointer + "/areas/" + i)));
        }
        for (int i = 0; i < challenge.triggerEvents().size(); i++) {
            TriggerEvent trigger = challenge.triggerEvents().get(i);
            programme.face(new Stored.Trigger(
                    challenge.key(),
                    trigger.key(),
                    trigger.kind(),
                    trigger.text(),
                    references.partner(trigger.organisation(), pointer + "/triggerEvents/" + i + "/organisation"),
                    trigger.date(),
                    trigger.jobsLost(),
                    trigger.peakJobs(),
                    trigger.source()));
        }
    }

    private static void terms(Programme programme, TermKind kind, List<CodedText> terms) {
        terms.forEach(t -> programme.list(new Stored.Term(kind, t.code(), t.text(), t.source())));
    }

    private static Stored.Relation stored(ProgrammeRelation relation, Map<String, UUID> ids, String pointer) {
        return new Stored.Relation(
                relation.key(),
                relation.kind(),
                References.known(
                        ids,
                        relation.programme() == null
                                ? null
                                : relation.programme().slug(),
                        pointer),
                relation.name(),
                relation.source());
    }
}
