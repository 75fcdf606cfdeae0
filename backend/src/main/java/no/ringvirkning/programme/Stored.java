package no.ringvirkning.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The parts of a programme that point elsewhere, as they are stored: with ids where the public records have slugs. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Area(
            UUID areaId,
            @Enumerated(EnumType.STRING) ProgrammeAreaKind kind,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Period(
            String key,
            @Enumerated(EnumType.STRING) PeriodKind kind,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText text,
            @Embedded @Nullable PartialPeriod period,
            boolean historic,
            @Nullable UUID decisionId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText overrideReason,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        /** One whose decision is not in the record. */
        static Period undecided(ProgrammePeriod given) {
            return decided(given, null);
        }

        static Period decided(ProgrammePeriod given, @Nullable UUID decisionId) {
            return new Period(
                    given.key(),
                    given.kind(),
                    given.text(),
                    given.period(),
                    given.historic(),
                    decisionId,
                    given.overrideReason(),
                    given.source());
        }

        /** The same in other words. */
        Period told(@Nullable LocalizedText words, @Nullable SourceReference told) {
            return new Period(key, kind, words, period, historic, decisionId, overrideReason, told);
        }

        /** The same at another time. */
        Period during(PartialPeriod time) {
            return new Period(key, kind, text, time, historic, decisionId, overrideReason, source);
        }

        /** The same with the decision behind it, so that its proof is open no more. */
        Period by(UUID decision, @Nullable LocalizedText override) {
            return new Period(key, kind, text, period, false, decision, override, source);
        }
    }

    @Embeddable
    record Term(
            @Enumerated(EnumType.STRING) TermKind kind,
            String code,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Challenge(
            String key,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText text,
            @Embedded @Nullable PartialPeriod period,
            @JdbcTypeCode(SqlTypes.JSON) List<LocalizedText> industries,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record ChallengeArea(String challengeKey, UUID areaId) {}

    @Embeddable
    record Trigger(
            String challengeKey,
            String key,
            @Enumerated(EnumType.STRING) TriggerKind kind,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
            @Nullable UUID organisationId,
            @Embedded @Nullable PartialDate date,

            @Embedded
            @AttributeOverride(name = "value", column = @Column(name = "jobs_lost_value"))
            @AttributeOverride(name = "unit", column = @Column(name = "jobs_lost_unit"))
            @AttributeOverride(name = "qualifier", column = @Column(name = "jobs_lost_qualifier"))
            @AttributeOverride(name = "verbatim", column = @Column(name = "jobs_lost_verbatim"))
            @Nullable
            Quantity jobsLost,

            @Embedded
            @AttributeOverride(name = "value", column = @Column(name = "peak_jobs_value"))
            @AttributeOverride(name = "unit", column = @Column(name = "peak_jobs_unit"))
            @AttributeOverride(name = "qualifier", column = @Column(name = "peak_jobs_qualifier"))
            @AttributeOverride(name = "verbatim", column = @Column(name = "peak_jobs_verbatim"))
            @Nullable
            Quantity peakJobs,

            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Policy(
            String key,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
            @Nullable UUID ownerId,
            @Embedded @Nullable PartialDate adopted,
            @Nullable String url,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Relation(
            String key,
            @Enumerated(EnumType.STRING) RelationKind kind,
            @Nullable UUID otherId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText name,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}
}
