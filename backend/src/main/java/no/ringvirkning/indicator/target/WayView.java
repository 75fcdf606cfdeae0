package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.Way;
import no.ringvirkning.indicator.engine.value.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The way to a target, period by period. */
@Schema(
        name = "TargetWay",
        description =
                "The way to a target, period by period, by the same rules as an assessment of that period. It does not depend"
                        + " on what has been observed, nor on the period asked for. Of what is ACCUMULATED all its numbers are, too.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WayView(
        @Schema(
                description =
                        "Each period from the baseline, or where there is none from when it is wanted, to the deadline,"
                                + " oldest first; of more than 1000 only some. Only the deadline, with what is wanted by then, where"
                                + " nothing says how one gets there. None where there is nothing to go to.")
        @NotNull
        List<@NotNull Point> points,

        @Schema(
                description =
                        "Why nothing says where one should be on the way, by the name of the reason as 'undefined'. Absent"
                                + " when something does. NO_PATH: A cap, a range and what is to be held are wanted all along.")
        @Nullable
        TermView noPath) {

    /** What is wanted of a period. */
    @Schema(name = "TargetWayPoint", description = "What is wanted of a period on the way to a target.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            @Schema(description = "The period, of the frequency of the indicator.") @NotNull
            String period,

            @Schema(
                    description =
                            "What is expected of it; of UP_TO the cap, of MAINTAIN what there was. In the unit of the"
                                    + " indicator, exact where it comes out even, else to 34 digits. Absent of a RANGE.")
            @Nullable
            BigDecimal value,

            @Schema(
                    description =
                            "The lowest number that is on track or has reached the target, or of a RANGE is within it. Absent where"
                                    + " less is better, where the baseline may be higher than it says, at the baseline and of"
                                    + " MAINTAIN.")
            @Nullable
            BigDecimal low,

            @Schema(
                    description =
                            "The highest number that is on track or has reached the target, or is within the cap or the RANGE."
                                    + " Absent where more is better, where the baseline may be lower than it says, at the baseline and of"
                                    + " MAINTAIN.")
            @Nullable
            BigDecimal high,

            @Schema(
                    description =
                            "True when this is the deadline or a point that was set; the others lie on the way to it.")
            @NotNull
            Boolean set) {

        private static Point of(Way.Point point) {
            return new Point(
                    point.period().toString(),
                    point.number().map(number -> Numbers.plain(number.value())).orElse(null),
                    point.low().map(Numbers::plain).orElse(null),
                    point.high().map(Numbers::plain).orElse(null),
                    point.set());
        }
    }

    public WayView {
        points = List.copyOf(points);
    }

    static WayView of(Way way) {
        return new WayView(
                way.points().stream().map(Point::of).toList(),
                way.none().map(why -> TermView.of(Figure.undefined(why))).orElse(null));
    }
}
