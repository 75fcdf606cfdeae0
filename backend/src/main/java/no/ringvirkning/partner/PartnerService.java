package no.ringvirkning.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Enters organisations and groups into the record and changes what is recorded about them. */
@ApplicationScoped
public class PartnerService {

    private final PartnerRepository partners;
    private final PartnerQueries queries;
    private final AreaQueries areas;
    private final RoleService roles;
    private final Ledger ledger;
    private final ReferrerQueries referrers;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    PartnerService(
            PartnerRepository partners,
            PartnerQueries queries,
            AreaQueries areas,
            RoleService roles,
            Ledger ledger,
            ReferrerQueries referrers,
            InputCheck input,
            Clock clock) {
        this.partners = partners;
        this.queries = queries;
        this.areas = areas;
        this.roles = roles;
        this.ledger = ledger;
        this.referrers = referrers;
        this.input = input;
        this.clock = clock;
    }

    /** Enters a partner into the record. */
    @Transactional
    public PartnerView create(CreatePartner given, Change change) {
        input.checked(given);
        if (!change.actor().rights().allow(Permission.ADMINISTER, Subject.SHARED)) {
            change.actor().needsSomewhere(Permission.EDIT);
        }
        requireUnique(given);
        Map<String, UUID> others = queries.ids(mentioned(given));
        Partner partner = new Partner(
                given,
                homeArea(given.homeArea()),
                successions(given, others),
                members(given.members(), given.slug(), others));
        Map<String, Supplier<ProblemException>> taken = new HashMap<>();
        taken.put("uq_partner_slug", () -> slugTaken(given));
        OrganisationNumber number = given.organisationNumber();
        if (number != null) {
            taken.put("uq_partner_organisation_number", () -> numberTaken(number));
        }
        Taken.write(() -> partners.persistAndFlush(partner), taken);
        return publish(partner, change);
    }

    /**
     * Records something else about a partner; what is not given is not recorded any more.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public PartnerView change(String slug, ChangePartner given, long expectedVersion, Change change) {
        input.checked(given);
        Partner partner = existing(slug, expectedVersion, change);
        Map<String, UUID> others = queries.ids(slugs(given.members()));
        partner.change(given, homeArea(given.homeArea()), members(given.members(), slug, others));
        OrganisationNumber number = given.organisationNumber();
        Taken.write(
                partners::flush,
                number == null ? Map.of() : Map.of("uq_partner_organisation_number", () -> numberTaken(number)));
        return publish(partner, change);
    }

    /**
     * Gives a partner a new name; the one it had until then ends where the new one begins.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public PartnerView rename(String slug, PartnerName name, long expectedVersion, Change change) {
        input.checked(name);
        Partner partner = existing(slug, expectedVersion, change);
        partner.rename(name);
        partners.flush();
        return publish(partner, change);
    }

    /**
     * Records that a partner is no more from the day on, and who carries on. The roles it still has end the day before; when one starts later still,
     * it is not dissolved.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public PartnerView dissolve(String slug, DissolvePartner given, long expectedVersion, Change change) {
        input.checked(given);
        Partner partner = existing(slug, expectedVersion, change);
        PartnerRef successor = given.partner();
        partner.dissolve(
                given,
                successor == null
                        ? null
                        : other(slug, successor, queries.ids(List.of(successor.slug())), "/partner/slug"));
        partners.flush();
        roles.endAll(partner, given.date().minusDays(1), change);
        return publish(partner, change);
    }

    /**
     * Takes back a partner that should not have been entered; it is read no more. What is no more but was, is dissolved.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as something says of it what it does or owns
     */
    @Transactional
    public PartnerView withdraw(String slug, long expectedVersion, Change change) {
        Partner partner = existing(slug, expectedVersion, change);
        referrers.requireNone("partner", partner.id());
        PartnerView last = queries.published(partner.id());
        partner.withdraw(clock.instant());
        partners.flush();
        ledger.withdraw(change, last);
        return queries.published(partner.id());
    }

    private PartnerView publish(Partner partner, Change change) {
        PartnerView view = queries.published(partner.id());
        ledger.append(change, view);
        return view;
    }

    /** All programmes speak of it, so none of them says how it is called. */
    private Partner existing(String slug, long expectedVersion, Change change) {
        Partner partner = partners.bySlug(slug).orElseThrow(() -> ProblemException.notFound("partner", slug));
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        if (partner.version() != expectedVersion) {
            throw ProblemException.stale("partner", expectedVersion, partner.version());
        }
        return partner;
    }

    private void requireUnique(CreatePartner given) {
        if (partners.hasSlug(given.slug())) {
            throw slugTaken(given);
        }
        OrganisationNumber number = given.organisationNumber();
        if (number != null && partners.hasOrganisationNumber(number.value())) {
            throw numberTaken(number);
        }
    }

    private static ProblemException slugTaken(CreatePartner given) {
        return refused(PartnerProblem.SLUG_TAKEN, "/slug", given.slug());
    }

    private static ProblemException numberTaken(OrganisationNumber number) {
        return refused(PartnerProblem.ORGANISATION_NUMBER_TAKEN, "/organisationNumber/value", number.value());
    }

    private @Nullable UUID homeArea(@Nullable AreaRef given) {
        if (given == null) {
            return null;
        }
        String slug = given.slug();
        UUID id = areas.ids(List.of(slug)).get(slug);
        if (id == null) {
            throw refused(PartnerProblem.UNKNOWN_SLUG, "/homeArea/slug", slug);
        }
        return id;
    }

    private static Set<String> mentioned(CreatePartner given) {
        Set<String> slugs = slugs(given.members());
        given.successions().stream()
                .map(PartnerSuccession::partner)
                .filter(java.util.Objects::nonNull)
                .forEach(p -> slugs.add(p.slug()));
        return slugs;
    }

    private static Set<String> slugs(List<GroupMember> members) {
        return members.stream().map(member -> member.partner().slug()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<StoredMember> members(List<GroupMember> given, String own, Map<String, UUID> others) {
        List<StoredMember> stored = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            GroupMember member = given.get(i);
            UUID other = other(own, member.partner(), others, "/members/" + i + "/partner/slug");
            stored.add(new StoredMember(other, member.period(), member.source()));
        }
        return stored;
    }

    private static List<StoredSuccession> successions(CreatePartner given, Map<String, UUID> others) {
        List<StoredSuccession> stored = new ArrayList<>();
        for (int i = 0; i < given.successions().size(); i++) {
            PartnerSuccession succession = given.successions().get(i);
            PartnerRef partner = succession.partner();
            UUID other = partner == null
                    ? null
                    : other(given.slug(), partner, others, "/successions/" + i + "/partner/slug");
            stored.add(new StoredSuccession(succession.type(), other, succession.date(), succession.source()));
        }
        return stored;
    }

    private static UUID other(String own, PartnerRef ref, Map<String, UUID> others, String pointer) {
        if (ref.slug().equals(own)) {
            throw refused(PartnerProblem.OWN_MEMBER_OR_SUCCESSOR, pointer, ref.slug());
        }
        UUID id = others.get(ref.slug());
        if (id == null) {
            throw refused(PartnerProblem.UNKNOWN_SLUG, pointer, ref.slug());
        }
        return id;
    }

    static ProblemException refused(PartnerProblem problem, String pointer, String value) {
        return new ProblemException(
                problem,
                "'%s' is refused.".formatted(value),
                List.of(FieldProblem.pointer(
                        pointer, problem == PartnerProblem.UNKNOWN_SLUG ? "unknown" : "rule", problem.title())));
    }
}
