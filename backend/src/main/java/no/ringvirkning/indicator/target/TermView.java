package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a calculation starts from or comes to. */
@Schema(
        name = "Term",
        description =
                "What a calculation starts from or comes to: a value, or the reason why there is none; a period; a"
                        + " word such as an outcome; or who is in a set.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        @Schema(description = "Exact where it comes out even, else to 34 digits; zero is a value.") @Nullable
        BigDecimal value,

        @Schema(description = "What is known of the true number. Absent when the value is exact.") @Nullable
        Bound bound,

        @Schema(description = "Why there is no value, or none to calculate from.") @Nullable
        MissingCode missing,

        @Schema(description = "Why a calculation has no answer.") @Nullable
        String undefined,

        @Schema(description = "A period, such as 2019.") @Nullable
        String period,

        @Schema(description = "A word of the rules, such as MET or ON_TRACK.") @Nullable
        String word,

        @Schema(description = "Who is in a set.") @Nullable List<String> members) {

    private static final TermView NOTHING = new TermView(null, null, null, null, null, null, null);

    static TermView of(Term term) {
        if (term instanceof Figure.Known known) {
            Bound bound = known.bound() == Bound.EXACT ? null : known.bound();
            return new TermView(Numbers.plain(known.value()), bound, null, null, null, null, null);
        }
        if (term instanceof Figure.Missing none) {
            return new TermView(null, null, none.code(), null, null, null, null);
        }
        if (term instanceof Figure.Undefined none) {
            MissingCode code = none.reason() instanceof Reason.MissingInput input ? input.code() : null;
            return new TermView(null, null, code, none.reason().key(), null, null, null);
        }
        if (term instanceof Period in) {
            return new TermView(null, null, null, null, in.toString(), null, null);
        }
        if (term instanceof Term.Members set) {
            return new TermView(null, null, null, null, null, null, List.copyOf(set.identities()));
        }
        return term instanceof Term.Word said ? new TermView(null, null, null, null, null, said.key(), null) : NOTHING;
    }
}
