package no.ringvirkning.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.account.AccountService;
import no.ringvirkning.access.account.CreateAccount;
import no.ringvirkning.access.member.MemberService;
import no.ringvirkning.access.member.SetMember;
import no.ringvirkning.area.AreaStart;
import no.ringvirkning.shared.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes an account for every role in two of the example programmes, to try the working side with. Only where it is asked for: the
 * passwords are made anew at every start, and stand on the console.
 */
@ApplicationScoped
class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);

    private static final int PASSWORD_LENGTH = 20;

    /** Each with an organisation that answers for measures of it. */
    private static final Map<String, String> PROGRAMMES = Map.of(
            "vekst-i-kongsberg", "kongsberg-naeringsforum",
            "innovasjonsloft-ringeriksregionen", "radet-for-ringeriksregionen");

    /** What an account of each role is called. */
    private static final Map<ProgrammeRole, String> NAMES = Map.of(
            ProgrammeRole.READER, "Leser",
            ProgrammeRole.PARTNER_REPORTER, "Melder for en partner",
            ProgrammeRole.EDITOR, "Redaktør",
            ProgrammeRole.LEAD, "Programleder",
            ProgrammeRole.BOARD, "Styremedlem",
            ProgrammeRole.COUNTY_AUDITOR, "Revisor for fylkeskommunen");

    private final AccountService accounts;
    private final MemberService members;
    private final StartLock lock;
    private final boolean wanted;
    private final boolean jsonLogs;

    @Inject
    DemoAccounts(
            AccountService accounts,
            MemberService members,
            StartLock lock,
            @ConfigProperty(name = "ringvirkning.demo-accounts") boolean wanted,
            @ConfigProperty(name = "ringvirkning.json-logs") boolean jsonLogs) {
        this.accounts = accounts;
        this.members = members;
        this.lock = lock;
        this.wanted = wanted;
        this.jsonLogs = jsonLogs;
    }

    /** After the programmes, and before anybody looks whether there is an administrator. */
    void make(@Observes @Priority(AreaStart.PRIORITY + 200) StartupEvent started) {
        if (wanted) {
            List<String> lines = new ArrayList<>();
            lock.alone(() -> lines.addAll(make()));
            lines.forEach(this::say);
        }
    }

    /** What to tell of them, one account a line. */
    List<String> make() {
        List<String> lines = new ArrayList<>();
        lines.add("Accounts to try Ringvirkning with, the password behind each; never for real work:");
        lines.add(account("administrator@example.org", "Administrator (prøve)", true)
                .line());
        PROGRAMMES.forEach((programme, partner) -> {
            for (ProgrammeRole role : ProgrammeRole.values()) {
                String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Made made = account(name + "@" + programme + ".example.org", NAMES.get(role) + " (prøve)", false);
                SetMember member = new SetMember(role, role.isForOnePartner() ? partner : null);
                members.set(programme, made.id(), member, Actor.SYSTEM);
                lines.add(made.line());
            }
        });
        return lines;
    }

    private record Made(UUID id, String line) {}

    private Made account(String loginName, String displayName, boolean administrator) {
        String password = Token.make().substring(0, PASSWORD_LENGTH);
        CreateAccount given = new CreateAccount(loginName, displayName, administrator, null);
        return new Made(accounts.provide(given, password, Actor.SYSTEM), "  " + loginName + "  " + password);
    }

    private void say(String line) {
        if (jsonLogs) {
            LOG.info(line); // Whoever reads objects shall find no bare line.
        } else {
            System.out.println(line);
        }
    }
}
