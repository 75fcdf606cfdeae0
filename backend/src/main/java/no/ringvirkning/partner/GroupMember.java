package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of a group. */
@Schema(description = "A member of a group.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupMember(
        @NotNull @Valid PartnerRef partner,
        @Nullable @Valid PartialPeriod period,
        @Nullable @Valid SourceReference source) {}
