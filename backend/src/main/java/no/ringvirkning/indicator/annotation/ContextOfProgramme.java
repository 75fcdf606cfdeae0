package no.ringvirkning.indicator.annotation;

import jakarta.validation.constraints.NotNull;
import no.ringvirkning.programme.ContextEvent;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened around a programme of the area. */
@Schema(
        description =
                "Something that happened around a programme of the area, and that figures are to be read in the light of.")
public record ContextOfProgramme(
        @NotNull ProgrammeRef programme, @NotNull ContextEvent event) {}
