package no.ringvirkning.access.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.session.SessionService;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Gives and takes roles in a programme. Leads do; an administrator only makes the first lead, for there is nobody else to. Whose role
 * has changed signs in anew.
 */
@ApplicationScoped
public class MemberService {

    private final MembershipRepository memberships;
    private final MemberQueries queries;
    private final SessionService sessions;
    private final SecurityLog log;
    private final Event<MembershipChanged> changes;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    MemberService(
            MembershipRepository memberships,
            MemberQueries queries,
            SessionService sessions,
            SecurityLog log,
            Event<MembershipChanged> changes,
            InputCheck input,
            Clock clock) {
        this.memberships = memberships;
        this.queries = queries;
        this.sessions = sessions;
        this.log = log;
        this.changes = changes;
        this.input = input;
        this.clock = clock;
    }

    /** For those who may read contacts, and for administrators, who look for a lead. */
    List<MemberView> list(String programme, Actor by) {
        UUID id = programme(programme);
        if (!by.rights().allow(Permission.ADMINISTER, Subject.SHARED)) {
            by.needs(Permission.READ_CONTACTS, Subject.of(id), () -> notThere(programme));
        }
        return queries.of(id);
    }

    /** Gives a role to somebody who has none in the programme yet. */
    @Transactional
    MemberView add(String programme, AddMember given, Actor by) {
        UUID id = programme(programme);
        manages(id, programme, given.role(), by);
        input.checked(given);
        UUID account = queries.account(given.loginName())
                .orElseThrow(() -> MemberProblem.UNKNOWN_ACCOUNT.at("/loginName", "Ask an administrator to make one."));
        if (memberships.of(id, account).isPresent()) {
            throw alreadyThere();
        }
        return set(id, account, given.role(), given.partner(), by);
    }

    /** Gives an account this role in the programme, in place of the one it had. */
    @Transactional
    public MemberView set(String programme, UUID account, SetMember given, Actor by) {
        UUID id = programme(programme);
        manages(id, programme, given.role(), by);
        input.checked(given);
        queries.account(account).orElseThrow(MemberService::noAccount);
        return set(id, account, given.role(), given.partner(), by);
    }

    /** Takes the role of an account in the programme. */
    @Transactional
    void remove(String programme, UUID account, Actor by) {
        UUID id = programme(programme);
        by.needs(Permission.MANAGE_MEMBERS, Subject.of(id), () -> notThere(programme));
        Membership membership = memberships.of(id, account).orElseThrow(MemberService::noAccount);
        staysLed(id, membership);
        memberships.delete(membership);
        changes.fire(new MembershipChanged(id, account, by));
        sessions.endAll(account);
        log.note(SecurityEventKind.MEMBER_REMOVED, by.id(), account, id, Map.of());
    }

    private MemberView set(UUID programme, UUID account, ProgrammeRole role, @Nullable String partnerSlug, Actor by) {
        UUID partner = partner(role, partnerSlug);
        memberships
                .of(programme, account)
                .ifPresentOrElse(
                        before -> {
                            if (role != ProgrammeRole.LEAD) {
                                staysLed(programme, before);
                            }
                            if (before.change(role, partner)) {
                                changes.fire(new MembershipChanged(programme, account, by));
                            }
                        },
                        () -> memberships.persist(new Membership(account, programme, role, partner, clock.instant())));
        Taken.write(memberships::flush, Map.of("uq_membership", MemberService::alreadyThere));
        sessions.endAll(account);
        log.note(
                SecurityEventKind.MEMBER_SET,
                by.id(),
                account,
                programme,
                partnerSlug == null
                        ? Map.of("role", role.name())
                        : Map.of("role", role.name(), "partner", partnerSlug));
        return queries.one(programme, account);
    }

    /** Somebody has to be there whom the others can ask. */
    private void staysLed(UUID programme, Membership leaving) {
        List<Membership> leads = memberships.leadsHeld(programme);
        if (leads.contains(leaving) && leads.size() == 1) {
            throw new ProblemException(MemberProblem.LAST_LEAD, "Make somebody else lead first.");
        }
    }

    private void manages(UUID id, String programme, ProgrammeRole role, Actor by) {
        boolean first = by.rights().allow(Permission.ADMINISTER, Subject.SHARED)
                && role == ProgrammeRole.LEAD
                && !memberships.hasLead(id);
        if (!first) {
            by.needs(Permission.MANAGE_MEMBERS, Subject.of(id), () -> notThere(programme));
        }
    }

    private @Nullable UUID partner(ProgrammeRole role, @Nullable String slug) {
        if (role.isForOnePartner() != (slug != null)) {
            throw MemberProblem.PARTNER_NOT_FITTING.at("/partner", "Only PARTNER_REPORTER has a partner.");
        }
        return slug == null
                ? null
                : queries.partner(slug)
                        .orElseThrow(() -> MemberProblem.UNKNOWN_PARTNER.at(
                                "/partner", "No partner is called '%s'.".formatted(slug)));
    }

    private UUID programme(String slug) {
        return queries.programme(slug).orElseThrow(() -> notThere(slug));
    }

    private static ProblemException notThere(String programme) {
        return ProblemException.notFound("programme", programme);
    }

    private static ProblemException noAccount() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such account.");
    }

    private static ProblemException alreadyThere() {
        return MemberProblem.ALREADY_A_MEMBER.at("/loginName", "Change the role of the member instead.");
    }
}
