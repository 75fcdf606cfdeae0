package no.ringvirkning.plan;

import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.ReportBuilder.aReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.plan.difference.RandomRevisions;
import no.ringvirkning.plan.measure.Confidence;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureQueries;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.plan.measure.MeasureStatusValue;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.ReportBuilder;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A programme to whose plans one thing after another happens: revisions on their way to be in force, rejected and taken back, next
 * year's plans, reports on measures; the same for the same seed.
 */
final class RandomHistory {

    /** The services that make things happen. */
    record Services(
            Plans plans,
            PlanService planService,
            RevisionService revisions,
            MeasureService measures,
            MeasureQueries measureQueries,
            ProgrammeService programmes) {}

    /** What happened, for the test to see that enough did. */
    enum Happened {
        RENAMED,
        REPORTED,
        WITHDRAWN,
        REJECTED,
        ADOPTED_BY_SOME_ONLY,
        WRITTEN_ANEW,
        IN_FORCE,
        ROLLED_OVER,
        REVISED
    }

    private static final Set<RevisionStatus> NOT_ADOPTED =
            EnumSet.of(RevisionStatus.DRAFT, RevisionStatus.IN_HEARING, RevisionStatus.PROPOSED);

    private final Services to;
    private final Random random;
    private final RandomRevisions contents;
    private final String body;
    private final String other;
    private LocalDate day = LocalDate.parse("2020-01-01");
    /** The revision that is on its way or was adopted last; null when the last came to nothing. */
    private @Nullable PlanRevisionView last;

    private int opened;
    private @Nullable Integer lastAdopted;
    private boolean wasInForce;
    final String programme;
    final List<String> plans = new ArrayList<>();
    final Set<Happened> happened = EnumSet.noneOf(Happened.class);

    RandomHistory(long seed, Services services) {
        to = services;
        random = new Random(seed);
        contents = new RandomRevisions(seed);
        programme = to.plans().programme();
        body = to.plans().body();
        other = to.plans().body();
        plans.add(to.plans().plan(programme));
    }

    private String plan() {
        return plans.get(plans.size() - 1);
    }

    /** One thing that may happen next. */
    void step() {
        RevisionStatus status = last == null ? null : last.status();
        switch (random.nextInt(18)) {
            case 0 -> rename();
            case 1, 2, 3 -> report("t" + (1 + random.nextInt(4)));
            case 4 -> {
                if (NOT_ADOPTED.contains(status)) {
                    to.revisions().withdraw(plan(), last.number(), last.version(), CHANGE);
                    cameToNothing(Happened.WITHDRAWN);
                }
            }
            case 5 -> {
                if (status == RevisionStatus.DRAFT) {
                    contents.undo();
                    write(last.number(), last.version());
                    happened.add(Happened.WRITTEN_ANEW);
                }
            }
            case 6, 7, 8 -> {
                if (wasInForce && !NOT_ADOPTED.contains(status) && status != RevisionStatus.ADOPTED) {
                    rollOver();
                } else {
                    goOn(status);
                }
            }
            default -> goOn(status);
        }
    }

    private void rename() {
        to.programmes().rename(programme, LocalizedText.nb(Fresh.word()), Seen.programme(programme), CHANGE);
        to.plans().decision(other, programme, DecisionOutcome.NOTED, day.toString());
        happened.add(Happened.RENAMED);
    }

    private void report(String code) {
        if (to.measureQueries().get(programme, code, null).isEmpty()) {
            return;
        }
        ReportBuilder report = aReport(programme, code)
                .on(LocalDate.parse("2020-01-01").plusDays(random.nextInt(500)).toString())
                .in(MeasurePhase.values()[random.nextInt(MeasurePhase.values().length)]);
        if (random.nextBoolean()) {
            report.setTo(MeasureStatusValue.AT_RISK, "Vent.");
        }
        if (random.nextBoolean()) {
            report.saying(Fresh.word(), Confidence.MEDIUM);
        }
        to.measures().report(report.build(), CHANGE);
        happened.add(Happened.REPORTED);
    }

    private void goOn(@Nullable RevisionStatus status) {
        if (status == null) {
            open();
            return;
        }
        switch (status) {
            case DRAFT ->
                last = random.nextInt(3) == 0
                        ? to.plans().propose(last, body, other)
                        : to.revisions().sendToHearing(plan(), last.number(), last.version(), HEARING, CHANGE);
            case IN_HEARING -> last = to.plans().propose(last, body, other);
            case PROPOSED -> {
                if (random.nextInt(6) == 0) {
                    reject();
                    cameToNothing(Happened.REJECTED);
                } else {
                    last = to.plans().adopt(last, random.nextBoolean() ? body : other, day.toString());
                    lastAdopted = last.number();
                    wasInForce = false;
                }
            }
            case ADOPTED -> adopted();
            default -> open();
        }
    }

    private void reject() {
        String decision = to.plans().decision(body, DecisionOutcome.REJECTED, day.toString());
        to.plans().record(last, body, AdoptionStatus.REJECTED, decision);
    }

    private void adopted() {
        String left = last.adoptions().stream()
                .filter(a -> a.decision() == null)
                .map(a -> a.body().slug())
                .findFirst()
                .orElse(null);
        if (left == null && last.adoptions().stream().allMatch(AdoptionView::isAdopted)) {
            last = to.plans().takeIntoForce(last, day.toString());
            day = day.plusDays(40);
            wasInForce = true;
            happened.add(Happened.IN_FORCE);
        } else if (left == null) {
            open();
        } else if (random.nextInt(5) == 0) {
            String decision = to.plans().decision(left, DecisionOutcome.REJECTED, day.toString());
            last = to.plans().record(last, left, AdoptionStatus.REJECTED, decision);
            happened.add(Happened.ADOPTED_BY_SOME_ONLY);
        } else {
            last = to.plans().adopt(last, left, day.toString());
        }
    }

    private void open() {
        RevisionContent content = contents.next();
        opened++;
        last = to.revisions()
                .open(
                        plan(),
                        new OpenRevision(
                                null,
                                lastAdopted,
                                opened == 1 ? null : RevisionReason.EXTERNAL_SHOCK,
                                opened == 1 ? null : LocalizedText.nb(Fresh.word()),
                                false,
                                content,
                                null),
                        CHANGE);
        if (lastAdopted != null) {
            happened.add(Happened.REVISED);
        }
    }

    private void write(int number, long version) {
        last = to.revisions().write(plan(), number, version, contents.next(), CHANGE);
    }

    private void rollOver() {
        String next = Fresh.slug("plan");
        to.planService()
                .rollOver(plan(), lastAdopted, new RollOver(next, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
        plans.add(next);
        opened = 1;
        lastAdopted = null;
        wasInForce = false;
        write(1, 2);
        happened.add(Happened.ROLLED_OVER);
    }

    private void cameToNothing(Happened how) {
        last = null;
        contents.undo();
        happened.add(how);
    }
}
