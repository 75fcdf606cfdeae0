package no.ringvirkning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.plan.content.BudgetLine;
import no.ringvirkning.plan.content.Campaign;
import no.ringvirkning.plan.content.DependencyType;
import no.ringvirkning.plan.content.ExternalActivity;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.MeasureDependency;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureRole;
import no.ringvirkning.plan.content.Milestone;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** What a revision says of a made-up measure; all that a test does not care about is there and valid. */
public final class MeasureBuilder {

    private final String code;
    private LocalizedText title;
    private @Nullable LocalizedText description;
    private MeasureKind kind = MeasureKind.OWN_ACTIVITY;
    private final List<String> focusAreas = new ArrayList<>();
    private final List<String> objectives = new ArrayList<>();
    private @Nullable PartialPeriod period;
    private @Nullable Integer rank;
    private final List<MeasureRole> roles = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<MeasureDependency> dependencies = new ArrayList<>();
    private @Nullable ExternalActivity external;
    private @Nullable LocalizedText hypothesis;
    private @Nullable Campaign campaign;
    private @Nullable MeasureChange change;
    private @Nullable LocalizedText reason;
    private List<String> successors = List.of();
    private @Nullable SourceReference source;

    private MeasureBuilder(String code) {
        this.code = code;
        this.title = LocalizedText.nb("Tiltak " + code);
    }

    /** A measure that somebody answers for. */
    public static MeasureBuilder aMeasure(String code) {
        return new MeasureBuilder(code).doneBySomebodyAs("Næringssjef");
    }

    /** A measure that nobody answers for. */
    public static MeasureBuilder anOrphan(String code) {
        return new MeasureBuilder(code);
    }

    public MeasureBuilder titled(String nb) {
        title = LocalizedText.nb(nb);
        return this;
    }

    public MeasureBuilder saying(String nb) {
        description = LocalizedText.nb(nb);
        return this;
    }

    public MeasureBuilder of(MeasureKind newKind) {
        kind = newKind;
        return this;
    }

    public MeasureBuilder in(String... focusAreaCodes) {
        focusAreas.addAll(List.of(focusAreaCodes));
        return this;
    }

    public MeasureBuilder towards(String... objectiveKeys) {
        objectives.addAll(List.of(objectiveKeys));
        return this;
    }

    public MeasureBuilder from(String from, String to) {
        period = new PartialPeriod(PartialDate.day(LocalDate.parse(from)), PartialDate.day(LocalDate.parse(to)));
        return this;
    }

    /** From some time in the year on. */
    public MeasureBuilder from(PartialDate start) {
        period = new PartialPeriod(start, null);
        return this;
    }

    public MeasureBuilder ranked(int newRank) {
        rank = newRank;
        return this;
    }

    public MeasureBuilder doneBy(String partner) {
        roles.add(new MeasureRole(RoleName.MAIN_RESPONSIBLE, new PartnerRef(partner, null), null, null, null));
        return this;
    }

    public MeasureBuilder doneBySomebodyAs(String capacity) {
        roles.add(new MeasureRole(RoleName.MAIN_RESPONSIBLE, null, LocalizedText.nb(capacity), null, null));
        return this;
    }

    public MeasureBuilder costing(int year, String amount) {
        return costing(year, amount, "NOK");
    }

    public MeasureBuilder costing(int year, String amount, String currency) {
        budget.add(new BudgetLine(
                "linje-" + budget.size(),
                year,
                null,
                new Money(new BigDecimal(amount), currency, Qualifier.EXACT, null),
                null,
                null));
        return this;
    }

    /** Who is to pay what was named last. */
    public MeasureBuilder paidBy(String partner) {
        BudgetLine last = budget.remove(budget.size() - 1);
        budget.add(new BudgetLine(
                last.key(), last.year(), new PartnerRef(partner, null), last.amount(), last.note(), last.source()));
        return this;
    }

    public MeasureBuilder reaching(String key, String due) {
        milestones.add(new Milestone(key, LocalizedText.nb(key), PartialDate.day(LocalDate.parse(due)), null));
        return this;
    }

    public MeasureBuilder after(String otherCode) {
        dependencies.add(new MeasureDependency(otherCode, DependencyType.FINISH_START));
        return this;
    }

    public MeasureBuilder amplifying(String activity, @Nullable Boolean agreed) {
        kind = MeasureKind.AMPLIFY;
        external = new ExternalActivity(LocalizedText.nb(activity), null, agreed);
        return this;
    }

    public MeasureBuilder trying(String words) {
        hypothesis = LocalizedText.nb(words);
        return this;
    }

    public MeasureBuilder seenIn(String channel) {
        campaign = new Campaign(List.of(LocalizedText.nb(channel)), null);
        return this;
    }

    public MeasureBuilder ended(MeasureChange how, @Nullable String why, String... successorCodes) {
        change = how;
        reason = why == null ? null : LocalizedText.nb(why);
        successors = List.of(successorCodes);
        return this;
    }

    /** What the revision says became of it, as the product works it out when a revision is written. */
    public MeasureBuilder became(MeasureChange how) {
        change = how;
        return this;
    }

    public MeasureBuilder because(String why) {
        reason = LocalizedText.nb(why);
        return this;
    }

    public MeasureBuilder illustrative() {
        return sourced(new SourceReference("Prøve", List.of(), null, true));
    }

    public MeasureBuilder sourced(SourceReference newSource) {
        source = newSource;
        return this;
    }

    /** Where it stands who does what that was named so far. */
    public MeasureBuilder rolesSourced(SourceReference newSource) {
        roles.replaceAll(role -> new MeasureRole(role.role(), role.partner(), role.capacity(), role.note(), newSource));
        return this;
    }

    /** Where the money stands that was named so far. */
    public MeasureBuilder budgetSourced(SourceReference newSource) {
        budget.replaceAll(
                line -> new BudgetLine(line.key(), line.year(), line.funder(), line.amount(), line.note(), newSource));
        return this;
    }

    public MeasureContent build() {
        return new MeasureContent(
                code,
                title,
                description,
                kind,
                focusAreas,
                objectives,
                null,
                null,
                null,
                period,
                rank,
                roles,
                budget,
                milestones,
                dependencies,
                external,
                hypothesis,
                campaign,
                change,
                reason,
                successors,
                source);
    }

    /** Content of a revision with these measures and nothing else. */
    public static RevisionContent content(MeasureBuilder... measures) {
        return RevisionContent.EMPTY.withMeasures(
                List.of(measures).stream().map(MeasureBuilder::build).toList());
    }
}
