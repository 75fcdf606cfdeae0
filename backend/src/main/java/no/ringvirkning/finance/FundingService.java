package no.ringvirkning.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.governance.DecisionView;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Records money. Every command is one transaction, with one entry in the ledger for each entity it changes; the decisions behind the
 * money are among them, for what came of them is a part of them.
 */
@ApplicationScoped
public class FundingService {

    private final FundingLineRepository lines;
    private final CofundingRuleRepository rules;
    private final FundingQueries queries;
    private final ProgrammeQueries programmes;
    private final PartnerQueries partners;
    private final DecisionQueries decisions;
    private final DecisionService decided;
    private final Ledger ledger;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    FundingService(
            FundingLineRepository lines,
            CofundingRuleRepository rules,
            FundingQueries queries,
            ProgrammeQueries programmes,
            PartnerQueries partners,
            DecisionQueries decisions,
            DecisionService decided,
            Ledger ledger,
            InputCheck input,
            Clock clock) {
        this.lines = lines;
        this.rules = rules;
        this.queries = queries;
        this.programmes = programmes;
        this.partners = partners;
        this.decisions = decisions;
        this.decided = decided;
        this.ledger = ledger;
        this.input = input;
        this.clock = clock;
    }

    /** Enters money from one payer for one year, with what has become of it so far. */
    @Transactional
    public FundingLineView create(CreateFundingLine given, Change change) {
        input.checked(given);
        UUID programme = programme(given.programme().slug());
        change.actor().needs(Permission.EDIT, Subject.of(programme));
        UUID id = given.id() == null ? newId() : given.id();
        if (lines.findById(id) != null) {
            throw idTaken(id);
        }
        FundingLine line = new FundingLine(
                id, given, programme, measure(programme, given.measure()), partner(given.funder(), "/funder/slug"));
        Set<UUID> affected = new LinkedHashSet<>();
        for (int i = 0; i < given.entries().size(); i++) {
            add(line, given.entries().get(i), "/entries/" + i, affected);
        }
        Taken.write(() -> lines.persistAndFlush(line), Map.of("funding_line_pkey", () -> idTaken(id)));
        return publish(queries.published(id), affected, change);
    }

    /**
     * Adds what became of the money of a line.
     *
     * @param expectedVersion the published version of the line that the caller has seen; another is refused as stale
     */
    @Transactional
    public FundingLineView record(UUID lineId, RecordEntry given, long expectedVersion, Change change) {
        return record(lineId, null, given, expectedVersion, change);
    }

    /**
     * As {@link #record(UUID, RecordEntry, long, Change)}.
     *
     * @param number that the entry is to get; null for whichever is the next
     */
    @Transactional
    public FundingLineView record(
            UUID lineId, @Nullable Integer number, RecordEntry given, long expectedVersion, Change change) {
        input.checked(given);
        FundingLine line = lines.locked(lineId)
                .filter(l -> l.isStanding() && queries.isPublic(lineId))
                .orElseThrow(() -> ProblemException.notFound("funding line", lineId.toString()));
        change.actor().needs(Permission.EDIT, Subject.of(line.programmeId()));
        if (line.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("funding line", expectedVersion, line.publishedVersion());
        }
        if (number != null && number != line.nextNumber()) {
            throw FundingProblem.NOT_THE_NEXT.at("/number", "The next is number %d.".formatted(line.nextNumber()));
        }
        Set<UUID> affected = new LinkedHashSet<>();
        add(line, given, "", affected);
        lines.flush();
        return publish(queries.published(lineId), affected, change);
    }

    /** Says who has to pay how much of a programme from a year on; the rule that held until then ends there. */
    @Transactional
    public CofundingRuleView setCofundingRule(SetCofundingRule given, Change change) {
        input.checked(given);
        UUID programme = programme(given.programme().slug());
        change.actor().needs(Permission.EDIT, Subject.of(programme));
        CofundingRule rule = new CofundingRule(given, programme, ownFunders(given));
        List<CofundingRule> ended = rules.locked(programme).stream()
                .filter(r -> r.makeRoomFor(given.validity()))
                .toList();
        rules.persistAndFlush(rule);
        ended.forEach(r -> ledger.append(change, queries.publishedRule(r.id())));
        return publish(queries.publishedRule(rule.id()), Set.of(), change);
    }

    /**
     * Takes back money that should not have been entered, with all that became of it: it is in no sum any more. What changed
     * since, is said by an entry instead.
     *
     * @param expectedVersion the published version of the line that the caller has seen; another is refused as stale
     */
    @Transactional
    public FundingLineView withdraw(UUID lineId, long expectedVersion, Change change) {
        FundingLine line = lines.locked(lineId)
                .filter(l -> l.isStanding() && queries.isPublic(lineId))
                .orElseThrow(() -> ProblemException.notFound("funding line", lineId.toString()));
        change.actor().needs(Permission.EDIT, Subject.of(line.programmeId()));
        if (line.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("funding line", expectedVersion, line.publishedVersion());
        }
        FundingLineView last = queries.published(lineId);
        List<UUID> affected = line.withdraw(clock.instant());
        lines.flush();
        ledger.withdraw(change, last);
        decided.affected(affected, Permission.EDIT, change);
        return queries.published(lineId);
    }

    /**
     * Takes back a rule that should not have been set. The one that it ended stays ended; another can be set for its years.
     *
     * @param expectedVersion the published version of the rule that the caller has seen; another is refused as stale
     */
    @Transactional
    public CofundingRuleView withdrawRule(UUID ruleId, long expectedVersion, Change change) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("rule on co-funding", ruleId.toString());
        UUID programme = rules.programmeOf(ruleId).orElseThrow(notThere);
        CofundingRule rule = rules.locked(programme, ruleId).orElseThrow(notThere);
        change.actor().needs(Permission.EDIT, Subject.of(programme));
        if (rule.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("rule on co-funding", expectedVersion, rule.publishedVersion());
        }
        CofundingRuleView last = queries.publishedRule(ruleId);
        rule.withdraw(clock.instant());
        rules.flush();
        ledger.withdraw(change, last);
        return queries.publishedRule(ruleId);
    }

    private void add(FundingLine line, RecordEntry given, String pointer, Set<UUID> affected) {
        UUID decision = decision(given.decision(), pointer + "/decision/slug");
        affected.addAll(line.record(Stored.Entry.of(newId(), given, decision), pointer));
    }

    private <T extends PublishedView> T publish(T view, Set<UUID> affected, Change change) {
        ledger.append(change, view);
        decided.affected(affected, Permission.EDIT, change);
        return view;
    }

    private UUID programme(String slug) {
        return known(programmes.ids(List.of(slug)).get(slug), slug, "/programme/slug");
    }

    private @Nullable UUID measure(UUID programme, @Nullable String code) {
        return code == null ? null : known(queries.measureId(programme, code).orElse(null), code, "/measure");
    }

    private @Nullable UUID partner(@Nullable PartnerRef partner, String pointer) {
        return partner == null
                ? null
                : known(partners.ids(List.of(partner.slug())).get(partner.slug()), partner.slug(), pointer);
    }

    private List<UUID> ownFunders(SetCofundingRule given) {
        Map<String, UUID> ids =
                partners.ids(given.ownFunders().stream().map(PartnerRef::slug).toList());
        List<UUID> own = new ArrayList<>();
        for (int i = 0; i < given.ownFunders().size(); i++) {
            String slug = given.ownFunders().get(i).slug();
            String pointer = "/ownFunders/" + i + "/slug";
            UUID id = known(ids.get(slug), slug, pointer);
            if (own.contains(id)) {
                throw FundingProblem.PARTNER_REPEATED.at(pointer, "'%s' is named twice.".formatted(slug));
            }
            own.add(id);
        }
        return own;
    }

    private @Nullable UUID decision(@Nullable DecisionRef ref, String pointer) {
        if (ref == null) {
            return null;
        }
        DecisionView decision = decisions
                .find(ref.slug())
                .orElseThrow(() -> FundingProblem.UNKNOWN_REFERENCE.at(
                        pointer, "'%s' is not in the record.".formatted(ref.slug())));
        if (decision.outcome() != DecisionOutcome.ADOPTED) {
            throw FundingProblem.DECISION_NOT_ADOPTED.at(pointer, "'%s' was not.".formatted(ref.slug()));
        }
        return decision.id();
    }

    private static UUID known(@Nullable UUID id, String name, String pointer) {
        if (id == null) {
            throw FundingProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(name));
        }
        return id;
    }

    private static ProblemException idTaken(UUID id) {
        return FundingProblem.LINE_ID_TAKEN.at("/id", "'%s' is another line.".formatted(id));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
