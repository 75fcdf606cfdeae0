package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a revision says of an objective of the programme that was looked at again. */
@Schema(description = "What a revision says of an objective of the programme that was looked at again.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record ObjectiveReview(
        @Schema(description = "The key of the objective in the programme.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        @Column(name = "objective_key")
        String objective,

        @NotNull @Enumerated(EnumType.STRING) ReviewOutcome outcome,
        @Nullable @Enumerated(EnumType.STRING) Outlook outlook,

        @Schema(description = "In the words of the revision.") @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON)
        LocalizedText text,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
