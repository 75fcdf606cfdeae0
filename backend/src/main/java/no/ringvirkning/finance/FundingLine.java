package no.ringvirkning.finance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money from one payer for one year. Entries are added to it, and nothing that was recorded is ever rewritten. */
@Entity
@Table(name = "funding_line")
public class FundingLine {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Column(name = "funder_id")
    private @Nullable UUID funderId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText scheme;

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_type")
    private CostType costType;

    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText note;

    @ElementCollection
    @CollectionTable(name = "funding_entry", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Entry> entries = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    FundingLine() {}

    FundingLine(UUID id, CreateFundingLine given, UUID programmeId, @Nullable UUID measureId, @Nullable UUID funderId) {
        if (!Money.isInUse(given.currency())) {
            throw FundingProblem.UNKNOWN_CURRENCY.at(
                    "/currency", "'%s' is no currency in use.".formatted(given.currency()));
        }
        this.id = id;
        this.programmeId = programmeId;
        this.measureId = measureId;
        this.funderId = funderId;
        this.scheme = given.scheme();
        this.budgetYear = given.budgetYear();
        this.costType = given.costType();
        this.currency = given.currency();
        this.note = given.note();
        this.source = given.source();
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    /** The version that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    /**
     * Takes it back with all that became of it: it should not have been entered.
     *
     * @return the decisions behind its entries
     */
    List<UUID> withdraw(Instant now) {
        withdrawnAt = now;
        return entries.stream()
                .map(Stored.Entry::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the next entry is called. */
    int nextNumber() {
        return entries.size() + 1;
    }

    /**
     * Adds what became of the money.
     *
     * @param pointer where the entry stands in the command, for the problem of a rule it breaks
     * @return the decisions of which another came now: the one behind it, and the one behind the entry that it stands for
     */
    List<UUID> record(Stored.Entry entry, String pointer) {
        hasAnAmountOfTheLine(entry, pointer);
        isProven(entry, pointer);
        standsForAnEarlierOne(entry, pointer);
        entries.add(entry);
        UUID replaced = entry.supersedes() == null
                ? null
                : entries.get(entry.supersedes() - 1).decisionId();
        return Stream.of(entry.decisionId(), replaced).filter(Objects::nonNull).toList();
    }

    private void hasAnAmountOfTheLine(Stored.Entry entry, String pointer) {
        if (entry.amount() == null) {
            return;
        }
        if (entry.amount().amount().signum() < 0) {
            throw FundingProblem.NEGATIVE_AMOUNT.at(
                    pointer + "/amount/amount",
                    "%s is below zero.".formatted(entry.amount().amount()));
        }
        if (!entry.amount().currency().equals(currency)) {
            throw FundingProblem.OTHER_CURRENCY.at(
                    pointer + "/amount/currency",
                    "The line is in %s, not in %s."
                            .formatted(currency, entry.amount().currency()));
        }
    }

    private static void isProven(Stored.Entry entry, String pointer) {
        boolean proven = entry.decisionId() != null || entry.caseRef() != null;
        if (entry.stage() == FundingStage.GRANTED && !proven && !entry.historic()) {
            throw FundingProblem.GRANT_WITHOUT_PROOF.at(
                    pointer + "/decision",
                    "Name the decision or the case, or mark it as historic when the source names neither.");
        }
        if (proven && entry.historic()) {
            throw FundingProblem.HISTORIC_WITH_PROOF.at(pointer + "/historic", "It names what is behind it.");
        }
    }

    private void standsForAnEarlierOne(Stored.Entry entry, String pointer) {
        Integer replaced = entry.supersedes();
        if (replaced == null) {
            return;
        }
        if (replaced < 1 || replaced > entries.size()) {
            throw FundingProblem.UNKNOWN_ENTRY.at(
                    pointer + "/supersedes",
                    "The line has %d entries before this one, and no number %d.".formatted(entries.size(), replaced));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (replaced.equals(entries.get(i).supersedes())) {
                throw FundingProblem.ALREADY_SUPERSEDED.at(
                        pointer + "/supersedes", "Number %d stands for number %d.".formatted(i + 1, replaced));
            }
        }
    }
}
