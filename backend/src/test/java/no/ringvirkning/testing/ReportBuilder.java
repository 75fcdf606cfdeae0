package no.ringvirkning.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.plan.measure.Confidence;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureStatusValue;
import no.ringvirkning.plan.measure.MilestoneReached;
import no.ringvirkning.plan.measure.ReportMeasure;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A report on a measure: that it goes on, unless told otherwise. */
public final class ReportBuilder {

    private final String programme;
    private final String measure;
    private PartialDate date = PartialDate.day(LocalDate.of(2020, 3, 1));
    private MeasurePhase phase = MeasurePhase.ACTIVE;
    private @Nullable MeasureStatusValue manual;
    private @Nullable LocalizedText reason;
    private @Nullable LocalizedText comment;
    private @Nullable Confidence outlook;
    private final List<MilestoneReached> reached = new ArrayList<>();

    private ReportBuilder(String programme, String measure) {
        this.programme = programme;
        this.measure = measure;
    }

    public static ReportBuilder aReport(String programme, String measure) {
        return new ReportBuilder(programme, measure);
    }

    public ReportBuilder on(String day) {
        return on(PartialDate.day(LocalDate.parse(day)));
    }

    public ReportBuilder on(PartialDate newDate) {
        date = newDate;
        return this;
    }

    public ReportBuilder in(MeasurePhase newPhase) {
        phase = newPhase;
        return this;
    }

    public ReportBuilder setTo(@Nullable MeasureStatusValue status, @Nullable String why) {
        manual = status;
        reason = why == null ? null : LocalizedText.nb(why);
        return this;
    }

    public ReportBuilder saying(String words, Confidence confidence) {
        comment = LocalizedText.nb(words);
        outlook = confidence;
        return this;
    }

    public ReportBuilder reached(String milestone, @Nullable String day) {
        reached.add(new MilestoneReached(milestone, day == null ? null : PartialDate.day(LocalDate.parse(day))));
        return this;
    }

    public ReportMeasure build() {
        return new ReportMeasure(
                programme, measure, date, phase, manual, reason, comment, outlook, List.copyOf(reached), null);
    }
}
