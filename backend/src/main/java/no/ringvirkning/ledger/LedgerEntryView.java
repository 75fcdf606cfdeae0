package no.ringvirkning.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.shared.ServedWhole;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One published change: who, when, why, of what, and the full published view after it. */
@Schema(description = "One published change: who, when, why, of what, and the full published view after it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntryView(
        @Schema(description = "Strictly increasing in the order of commit; numbers may be missing.") @NotNull
        Long seq,

        @NotNull Instant recordedAt,

        @Schema(description = "A pseudonym; `system` is the product itself.") @NotNull
        String actor,

        @Schema(description = "Why it was changed, in a sentence.") @NotNull
        String reason,

        @NotNull EntityType entityType,
        @NotNull UUID entityId,

        @Schema(description = "The programme the entity belongs to.") @Nullable
        UUID programmeId,

        @Schema(description = "The version of the entity after it, from 1.") @NotNull
        Long version,

        @Schema(description = "UPSERT: the snapshot takes the place of your copy. DELETE: drop your copy.") @NotNull
        Operation op,

        @Schema(description = "The version of the snapshot's form; within one it changes only by addition.") @NotNull
        Integer schemaVersion,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description =
                        "The published view, of the schema that the entity's own read answers. Absent for DELETE.")
        @Nullable
        JsonNode snapshot)
        implements ServedWhole {}
