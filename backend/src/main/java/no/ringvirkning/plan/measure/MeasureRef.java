package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a measure. */
@Schema(description = "A pointer to a measure.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureRef(
        @Schema(description = "The programme whose measure it is.") @NotNull @Valid
        ProgrammeRef programme,

        @Schema(description = "Names the measure within the programme; never given to another.", examples = "1.2")
        @NotNull
        @Pattern(regexp = MeasureContent.CODE)
        String code,

        @Schema(description = "The title in the revision that readers are shown.") @Nullable @Valid
        LocalizedText title) {}
