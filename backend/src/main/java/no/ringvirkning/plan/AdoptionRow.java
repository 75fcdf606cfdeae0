package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body in the adoption matrix: what it has said of the revision, and its other decisions in the programme. */
@Schema(
        description =
                "A body in the adoption matrix: what it has said of the revision, and its other decisions in the programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionRow(
        @NotNull BodyRef body,

        @Schema(description = "Whether the revision can only come into force when this body has adopted it.") @NotNull
        Boolean required,

        @Schema(
                description =
                        "True when no source says that it has to: whoever entered it took it to be so. False when it does not have to.")
        @NotNull
        Boolean requiredAssumed,

        @NotNull AdoptionStatus status,

        @Schema(description = "The decision it said it in; absent when NOT_KNOWN or PENDING.") @Nullable
        DecisionRef decision,

        @Schema(description = "When it was decided, as far as it is known.") @Nullable
        PartialDate decided,

        @Schema(
                description =
                        "True when the source of the decision does not say that it was this body: it was taken to be.")
        @NotNull
        Boolean bodyAssumed,

        @Nullable LocalizedText note,

        @Schema(description = "What else the body is known to have decided in the programme.") @NotNull
        List<@NotNull DecisionRef> otherDecisions,

        @Nullable SourceReference source) {
    /**
     * @param decisions what was decided in the programme, in order
     */
    static AdoptionRow of(AdoptionView adoption, List<ObjectNode> decisions, ObjectMapper json) {
        DecisionRef own = adoption.decision();
        return new AdoptionRow(
                adoption.body(),
                adoption.required(),
                adoption.requiredAssumed(),
                adoption.status(),
                own,
                adoption.decided(),
                adoption.bodyAssumed(),
                adoption.note(),
                decisions.stream()
                        .filter(d -> d.at("/body/slug")
                                .asText()
                                .equals(adoption.body().slug()))
                        .map(d -> new DecisionRef(
                                d.get("slug").asText(), json.convertValue(d.get("title"), LocalizedText.class)))
                        .filter(d -> own == null || !own.slug().equals(d.slug()))
                        .toList(),
                adoption.source());
    }

    /** Whether the body has adopted the revision, as far as it is known. */
    @JsonIgnore
    public boolean isAdopted() {
        return status.isAdopted();
    }
}
