package no.ringvirkning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.partner.ChangePartner;
import no.ringvirkning.partner.CreatePartner;
import no.ringvirkning.partner.GroupMember;
import no.ringvirkning.partner.OrganisationNumber;
import no.ringvirkning.partner.PartnerKind;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerSuccession;
import no.ringvirkning.partner.PartnerType;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.partner.SuccessionType;
import no.ringvirkning.partner.UnnamedMembers;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** A partner to enter into the record: an association with one name, unless told otherwise. */
public final class PartnerBuilder {

    private String slug = Fresh.slug("partner");
    private PartnerKind kind = PartnerKind.ORGANISATION;
    private PartnerType type = PartnerType.BUSINESS_ASSOCIATION;
    private @Nullable Sector sector;
    private final List<PartnerName> names = new ArrayList<>();
    private @Nullable OrganisationNumber organisationNumber;
    private @Nullable LocalizedText description;
    private @Nullable AreaRef homeArea;
    private Validity validity = Validity.ALWAYS;
    private final List<PartnerSuccession> successions = new ArrayList<>();
    private final List<GroupMember> members = new ArrayList<>();
    private @Nullable UnnamedMembers unnamedMembers;
    private @Nullable String website;
    private @Nullable SourceReference source;

    private PartnerBuilder() {}

    public static PartnerBuilder aPartner() {
        return new PartnerBuilder();
    }

    public static PartnerBuilder aGroup() {
        PartnerBuilder group = new PartnerBuilder();
        group.kind = PartnerKind.GROUP;
        group.type = PartnerType.NETWORK;
        return group;
    }

    public PartnerBuilder slug(String value) {
        slug = value;
        return this;
    }

    public PartnerBuilder type(PartnerType value) {
        type = value;
        return this;
    }

    public PartnerBuilder sector(Sector value) {
        sector = value;
        return this;
    }

    public PartnerBuilder named(String name) {
        return named(name, Validity.ALWAYS);
    }

    public PartnerBuilder named(String name, Validity days) {
        names.add(new PartnerName(name, days, null));
        return this;
    }

    public PartnerBuilder numbered(String number) {
        organisationNumber = new OrganisationNumber(number, "A register", LocalDate.of(2026, 11, 1));
        return this;
    }

    public PartnerBuilder described(String text) {
        description = LocalizedText.nb(text);
        return this;
    }

    public PartnerBuilder at(String areaSlug) {
        homeArea = new AreaRef(areaSlug, null);
        return this;
    }

    public PartnerBuilder existing(@Nullable String from, @Nullable String to) {
        validity = days(from, to);
        return this;
    }

    public PartnerBuilder succeededBy(SuccessionType how, String other, int year) {
        successions.add(
                new PartnerSuccession(how, new PartnerRef(other, null), PartialDate.year(year), aSource("avløst av")));
        return this;
    }

    public PartnerBuilder withMember(String other) {
        return withMember(other, null);
    }

    public PartnerBuilder withMember(String other, @Nullable PartialPeriod period) {
        members.add(new GroupMember(new PartnerRef(other, null), period, null));
        return this;
    }

    public PartnerBuilder andUnnamed(int count, String unit) {
        unnamedMembers = new UnnamedMembers(
                new Quantity(new BigDecimal(count), unit, Qualifier.EXACT, count + " " + unit), null);
        return this;
    }

    public PartnerBuilder onTheWeb(String url) {
        website = url;
        return this;
    }

    public PartnerBuilder from(SourceReference value) {
        source = value;
        return this;
    }

    /** What is recorded about one that is there, as it is to be. */
    public ChangePartner changed() {
        CreatePartner given = build();
        return new ChangePartner(
                given.type(),
                given.sector(),
                given.names(),
                given.organisationNumber(),
                given.description(),
                given.homeArea(),
                given.members(),
                given.unnamedMembers(),
                given.website(),
                given.source());
    }

    public CreatePartner build() {
        return new CreatePartner(
                slug,
                kind,
                type,
                sector,
                names.isEmpty() ? List.of(new PartnerName(slug, Validity.ALWAYS, null)) : List.copyOf(names),
                organisationNumber,
                description,
                homeArea,
                validity,
                List.copyOf(successions),
                List.copyOf(members),
                unnamedMembers,
                website,
                source);
    }

    public static Validity days(@Nullable String from, @Nullable String to) {
        return new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    public static SourceReference aSource(String verbatim) {
        return new SourceReference("test", List.of("R-2-7"), verbatim, true);
    }
}
