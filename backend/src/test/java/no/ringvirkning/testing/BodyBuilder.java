package no.ringvirkning.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.governance.CreateBody;
import no.ringvirkning.governance.Delegation;
import no.ringvirkning.governance.GoverningBodyType;
import no.ringvirkning.governance.Meeting;
import no.ringvirkning.governance.Seat;
import no.ringvirkning.governance.SeatRole;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** A made-up governing body for a test: a municipal council without seats, unless told otherwise. */
public final class BodyBuilder {

    private String slug = Fresh.slug("body");
    private @Nullable LocalizedText name;
    private GoverningBodyType type = GoverningBodyType.MUNICIPAL_COUNCIL;
    private final String organisation;
    private @Nullable ProgrammeRef programme;
    private @Nullable LocalizedText mandate;
    private Validity validity = Validity.ALWAYS;
    private final List<Constituency> declared = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private @Nullable SourceReference source;

    private BodyBuilder(String organisation) {
        this.organisation = organisation;
    }

    public static BodyBuilder aBodyOf(String partnerSlug) {
        return new BodyBuilder(partnerSlug);
    }

    public BodyBuilder slug(String value) {
        slug = value;
        return this;
    }

    public BodyBuilder named(String words) {
        name = LocalizedText.nb(words);
        return this;
    }

    public BodyBuilder type(GoverningBodyType value) {
        type = value;
        return this;
    }

    public BodyBuilder steering(String programmeSlug) {
        programme = new ProgrammeRef(programmeSlug, null);
        return this;
    }

    public BodyBuilder mandated(String words) {
        mandate = LocalizedText.nb(words);
        return this;
    }

    public BodyBuilder existing(@Nullable String from, @Nullable String to) {
        validity = PartnerBuilder.days(from, to);
        return this;
    }

    public BodyBuilder declaring(Constituency... some) {
        declared.addAll(List.of(some));
        return this;
    }

    public BodyBuilder with(Seat seat) {
        seats.add(seat);
        return this;
    }

    public BodyBuilder delegating(Delegation delegation) {
        delegations.add(delegation);
        return this;
    }

    public BodyBuilder met(Meeting meeting) {
        meetings.add(meeting);
        return this;
    }

    public BodyBuilder met(String key, LocalDate day) {
        return met(new Meeting(key, PartialDate.day(day), null, null, List.of(), null));
    }

    public BodyBuilder from(SourceReference value) {
        source = value;
        return this;
    }

    public CreateBody build() {
        return new CreateBody(
                slug,
                name == null ? LocalizedText.nb("Organet " + slug) : name,
                type,
                new PartnerRef(organisation, null),
                programme,
                mandate,
                validity,
                declared,
                seats,
                delegations,
                meetings,
                source);
    }

    /** A seat of one, for the period when there is one. */
    public static Seat aSeat(String key, SeatRole role, @Nullable PartialPeriod period) {
        return new Seat(key, role, null, 1, null, null, period, null, null, null);
    }

    /** Seats for members from a constituency; how many, when it is known. */
    public static Seat seatsFor(Constituency constituency, @Nullable Integer count) {
        return new Seat(
                "fra-" + constituency.name().toLowerCase(java.util.Locale.ROOT),
                SeatRole.MEMBER,
                constituency,
                count,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same seat, which a decision appointed to. */
    public static Seat appointed(Seat seat, String decision) {
        return new Seat(
                seat.key(),
                seat.role(),
                seat.constituency(),
                seat.count(),
                seat.voting(),
                seat.substituteFor(),
                seat.period(),
                new DecisionRef(decision, null),
                null,
                seat.source());
    }

    /** A delegation to somebody described. */
    public static Delegation aDelegation(String key, @Nullable String decision) {
        return new Delegation(
                key,
                null,
                null,
                LocalizedText.nb("Den som leder arbeidet"),
                LocalizedText.nb("Mindre tilskudd"),
                null,
                Validity.ALWAYS,
                decision == null ? null : new DecisionRef(decision, null),
                null);
    }

    public static PartialPeriod years(@Nullable Integer from, @Nullable Integer to) {
        return new PartialPeriod(
                from == null ? null : PartialDate.year(from), to == null ? null : PartialDate.year(to));
    }
}
