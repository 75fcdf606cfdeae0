package no.ringvirkning.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;

/**
 * Tells administrators what is known of a person, and forgets it. What the person has decided and changed stays, under a pseudonym
 * that leads to nobody any more.
 */
@ApplicationScoped
public class ErasureService {

    private final ForgettingRepository forgetting;
    private final PersonalDataQueries queries;
    private final ContactService contacts;
    private final SecurityLog log;
    private final Clock clock;

    @Inject
    ErasureService(
            ForgettingRepository forgetting,
            PersonalDataQueries queries,
            ContactService contacts,
            SecurityLog log,
            Clock clock) {
        this.forgetting = forgetting;
        this.queries = queries;
        this.contacts = contacts;
        this.log = log;
        this.clock = clock;
    }

    /** All that is known of who has an account, for who has been asked for it. That it was told, is noted. */
    @Transactional
    AccountData told(UUID account, Actor by) {
        by.needs(Permission.ADMINISTER, Subject.SHARED);
        AccountData data = queries.ofAccount(account).orElseThrow(ErasureService::noAccount);
        log.note(SecurityEventKind.DATA_EXPORTED, by.id(), account);
        return data;
    }

    /** All that is known of the person of a contact. That it was told, is noted. */
    @Transactional
    HeldContact toldOfContact(UUID contact, Actor by) {
        by.needs(Permission.ADMINISTER, Subject.SHARED);
        HeldContact data = queries.ofContact(contact)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such contact."));
        log.note(SecurityEventKind.DATA_EXPORTED, by.id(), null, null, Map.of("contact", contact.toString()));
        return data;
    }

    /**
     * Forgets who has an account: it is there no more, nobody is signed in by it, what its owner has made to let programs in works
     * no more, and the contacts with its address have no person.
     */
    @Transactional
    public ErasedAccount eraseAccount(UUID account, Change change) {
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        String loginName = queries.loginName(account).orElseThrow(ErasureService::noAccount);
        if (forgetting.isOnlyAdministrator(account)) {
            throw new ProblemException(PrivacyProblem.ONLY_ADMINISTRATOR, "Make another administrator first.");
        }
        int found = contacts.eraseAddress(loginName, change);
        forgetting.answers(account);
        forgetting.mail(account);
        forgetting.assignments(account);
        forgetting.reminders(account);
        ErasedAccount erased = new ErasedAccount(
                forgetting.roles(account),
                forgetting.sessions(account),
                forgetting.browsers(account),
                forgetting.invitations(account),
                forgetting.keys(account, clock.instant()),
                found);
        forgetting.consumers(account, clock.instant());
        forgetting.identities(account);
        forgetting.account(account);
        log.note(SecurityEventKind.ACCOUNT_ERASED, change.actor().id(), account);
        return erased;
    }

    private static ProblemException noAccount() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such account.");
    }
}
