package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ringvirkning.partner.Constituency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the members of a body come from on a day, held to what was declared. */
@Schema(description = "Whom the members of a body come from on a day, held to what was declared.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Composition(
        @NotNull LocalDate day,

        @Schema(description = "The seats of chair, deputy chair and members; substitutes and observers do not count.")
        @NotNull
        List<@NotNull @Valid ConstituencyCount> counts,

        @NotNull CompositionRule rule,

        @Schema(description = "The declared constituencies that no known seat comes from.") @NotNull
        List<@NotNull Constituency> missing) {

    private static final Set<SeatRole> MEMBERS = EnumSet.of(SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR, SeatRole.MEMBER);

    /** As far as the periods of the seats are known: a seat that may have been in use on the day counts. */
    static Composition of(List<Constituency> declared, List<Seat> seats, LocalDate day) {
        List<Seat> then = seats.stream()
                .filter(s -> MEMBERS.contains(s.role()))
                .filter(s -> s.period() == null || s.period().contains(day))
                .toList();
        Map<Constituency, List<Seat>> known = new EnumMap<>(Constituency.class);
        List<Seat> unknown = new ArrayList<>();
        for (Seat seat : then) {
            if (seat.constituency() == null) {
                unknown.add(seat);
            } else {
                known.computeIfAbsent(seat.constituency(), c -> new ArrayList<>())
                        .add(seat);
            }
        }
        List<ConstituencyCount> counts = new ArrayList<>();
        known.forEach((constituency, of) -> counts.add(new ConstituencyCount(constituency, sum(of))));
        if (!unknown.isEmpty()) {
            counts.add(new ConstituencyCount(null, sum(unknown)));
        }
        List<Constituency> missing =
                declared.stream().filter(c -> !known.containsKey(c)).toList();
        return new Composition(day, counts, rule(declared, missing, then, unknown), missing);
    }

    private static CompositionRule rule(
            List<Constituency> declared, List<Constituency> missing, List<Seat> then, List<Seat> unknown) {
        if (declared.isEmpty()) {
            return CompositionRule.NONE_DECLARED;
        }
        if (missing.isEmpty()) {
            return CompositionRule.KEPT;
        }
        // A seat of which it is not known may be the one that is missed; and no seat at all is a record without seats.
        return then.isEmpty() || !unknown.isEmpty() ? CompositionRule.NOT_KNOWN : CompositionRule.BROKEN;
    }

    private static @Nullable Integer sum(List<Seat> seats) {
        int sum = 0;
        for (Seat seat : seats) {
            if (seat.count() == null) {
                return null;
            }
            sum += seat.count();
        }
        return sum;
    }
}
