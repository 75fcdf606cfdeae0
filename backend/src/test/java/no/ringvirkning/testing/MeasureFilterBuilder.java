package no.ringvirkning.testing;

import java.time.LocalDate;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureLevel;
import no.ringvirkning.plan.measure.MeasureFilter;
import no.ringvirkning.plan.measure.MeasureStatusValue;
import org.jspecify.annotations.Nullable;

/** Which measures a test lists: all, unless told otherwise. */
public final class MeasureFilterBuilder {

    private @Nullable String programme;
    private @Nullable String plan;
    private @Nullable Integer revision;
    private @Nullable String focusArea;
    private @Nullable MeasureKind kind;
    private @Nullable Horizon horizon;
    private @Nullable MeasureLevel level;
    private @Nullable MeasureStatusValue status;
    private @Nullable Boolean attention;
    private @Nullable String responsible;
    private @Nullable MeasureChange change;
    private @Nullable String text;
    private @Nullable Boolean ended;
    private @Nullable LocalDate asOf;

    private MeasureFilterBuilder() {}

    public static MeasureFilterBuilder measures() {
        return new MeasureFilterBuilder();
    }

    public MeasureFilterBuilder ofProgramme(String slug) {
        programme = slug;
        return this;
    }

    public MeasureFilterBuilder ofPlan(String slug) {
        plan = slug;
        return this;
    }

    public MeasureFilterBuilder inRevision(int number) {
        revision = number;
        return this;
    }

    public MeasureFilterBuilder in(String focusAreaCode) {
        focusArea = focusAreaCode;
        return this;
    }

    public MeasureFilterBuilder of(MeasureKind value) {
        kind = value;
        return this;
    }

    public MeasureFilterBuilder of(Horizon value) {
        horizon = value;
        return this;
    }

    public MeasureFilterBuilder of(MeasureLevel value) {
        level = value;
        return this;
    }

    public MeasureFilterBuilder going(MeasureStatusValue value) {
        status = value;
        return this;
    }

    public MeasureFilterBuilder needingAttention() {
        attention = true;
        return this;
    }

    public MeasureFilterBuilder doneBy(String partner) {
        responsible = partner;
        return this;
    }

    public MeasureFilterBuilder changed(MeasureChange value) {
        change = value;
        return this;
    }

    public MeasureFilterBuilder saying(String words) {
        text = words;
        return this;
    }

    public MeasureFilterBuilder orEnded() {
        ended = true;
        return this;
    }

    public MeasureFilterBuilder on(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    public MeasureFilter build() {
        return new MeasureFilter(
                programme,
                plan,
                revision,
                focusArea,
                kind,
                horizon,
                level,
                status,
                attention,
                responsible,
                change,
                text,
                ended,
                asOf);
    }
}
