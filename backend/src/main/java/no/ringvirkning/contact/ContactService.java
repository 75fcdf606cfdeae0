package no.ringvirkning.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/**
 * Enters whom one asks, and what of the person the public reads. Nothing of a person is shown that they have not agreed to, and a
 * person who is no longer needed is forgotten.
 */
@ApplicationScoped
public class ContactService {

    private final ContactRepository contacts;
    private final ContactPersonRepository people;
    private final ContactQueries queries;
    private final Ledger ledger;
    private final SecurityLog log;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    ContactService(
            ContactRepository contacts,
            ContactPersonRepository people,
            ContactQueries queries,
            Ledger ledger,
            SecurityLog log,
            InputCheck input,
            Today today,
            Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.queries = queries;
        this.ledger = ledger;
        this.log = log;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** A new contact of a programme. Nothing of its person is public. */
    @Transactional
    public ContactView create(String programme, WriteContact given, Change change) {
        UUID id = queries.programme(programme).orElseThrow(() -> ProblemException.notFound("programme", programme));
        change.actor().needs(Permission.EDIT, Subject.of(id));
        checked(given);
        Contact contact = new Contact(id, given, partner(given), measure(id, given), clock.instant());
        contacts.persistAndFlush(contact);
        if (given.person() != null) {
            people.persistAndFlush(new ContactPerson(contact.id(), given.person()));
        }
        return published(contact, change);
    }

    /**
     * Has something else recorded. Of somebody else, or of another number or address, nothing is public until it was agreed to.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ContactView change(UUID id, WriteContact given, long expectedVersion, Change change) {
        Contact contact = existing(id, expectedVersion, change);
        checked(given);
        contact.change(given, partner(given), measure(contact.programmeId(), given), clock.instant());
        ContactPerson person = people.findById(id);
        WritePerson wanted = given.person();
        if (wanted == null) {
            // Who cannot read the person leaves them out, and does not mean to have them forgotten.
            if (change.actor().rights().allow(Permission.READ_CONTACTS, Subject.of(contact.programmeId()))) {
                people.deleteById(id);
            }
        } else if (person == null) {
            people.persist(new ContactPerson(id, wanted));
        } else {
            person.change(wanted);
        }
        return published(contact, change);
    }

    /**
     * Records what the person has agreed that the public reads.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ContactView agree(UUID id, GiveConsent given, long expectedVersion, Change change) {
        Contact contact = existing(id, expectedVersion, change);
        // Who cannot read the person cannot have heard what they agreed to.
        change.actor().needs(Permission.READ_CONTACTS, Subject.of(contact.programmeId()));
        input.checked(given);
        ContactPerson person = people.findByIdOptional(id)
                .orElseThrow(
                        () -> new ProblemException(ContactProblem.CONTACT_IS_NOBODY, "Enter who has the role first."));
        if (given.publicLevel() == PublicLevel.NONE) {
            throw ContactProblem.CONTACT_NOT_AGREED.at("/publicLevel", "Take the consent back instead.");
        }
        if (given.consentedOn().isAfter(today.or(null))) {
            throw ContactProblem.CONSENT_IN_THE_FUTURE.at("/consentedOn", "It is %s today.".formatted(today.or(null)));
        }
        person.agree(given, change.actor().id(), clock.instant());
        contact.touch(clock.instant());
        return published(contact, change);
    }

    /**
     * Takes the consent back: from now on, nothing of the person is public.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ContactView refuse(UUID id, long expectedVersion, Change change) {
        Contact contact = existing(id, expectedVersion, change);
        people.findByIdOptional(id)
                .filter(ContactPerson::isShown)
                .orElseThrow(() ->
                        new ProblemException(ContactProblem.CONTACT_NO_CONSENT, "Nothing of the person is public."))
                .refuse();
        contact.touch(clock.instant());
        return published(contact, change);
    }

    /**
     * Takes a contact back, and forgets its person.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ContactView withdraw(UUID id, long expectedVersion, Change change) {
        Contact contact = existing(id, expectedVersion, change);
        ContactEntry last = queries.entry(id);
        people.deleteById(id);
        contact.withdraw(clock.instant());
        contacts.flush();
        ledger.withdraw(change, last);
        return queries.after(id, change.actor());
    }

    /** Forgets the person of a contact because they have asked for it, whoever the contact belongs to. For administrators. */
    @Transactional
    public void erase(UUID id, Change change) {
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        Contact contact = contacts.held(id).orElseThrow(ContactService::notThere);
        log.note(
                SecurityEventKind.CONTACT_ERASED,
                change.actor().id(),
                null,
                contact.programmeId(),
                Map.of("contact", id.toString()));
        forget(contact, change);
    }

    /** Forgets the persons who have this e-mail address, because they have asked for it; how many. For administrators. */
    @Transactional
    public int eraseAddress(String email, Change change) {
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        List<UUID> found = queries.withAddress(email);
        found.forEach(id -> forget(contacts.held(id).orElseThrow(), change));
        return found.size();
    }

    /** Forgets some of the persons who were to be kept until a day before today; how many. Call it again until there are none. */
    @Transactional
    public int forgetDue(Change change) {
        change.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        List<UUID> due = queries.due(today.or(null));
        due.forEach(id -> forget(contacts.held(id).orElseThrow(), change));
        return due.size();
    }

    private void forget(Contact contact, Change change) {
        if (people.deleteById(contact.id())) {
            contact.touch(clock.instant());
            contacts.flush();
            ledger.append(change, queries.entry(contact.id()));
        }
    }

    private ContactView published(Contact contact, Change change) {
        contacts.flush();
        ledger.append(change, queries.entry(contact.id()));
        return queries.after(contact.id(), change.actor());
    }

    private Contact existing(UUID id, long expectedVersion, Change change) {
        Contact contact = contacts.held(id).orElseThrow(ContactService::notThere);
        change.actor().needs(Permission.EDIT, Subject.of(contact.programmeId()), ContactService::notThere);
        if (contact.version() != expectedVersion) {
            throw ProblemException.stale("contact", expectedVersion, contact.version());
        }
        if (contact.isWithdrawn()) {
            throw new ProblemException(ContactProblem.CONTACT_WITHDRAWN, "Make another one.");
        }
        return contact;
    }

    static ProblemException notThere() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such contact.");
    }

    private void checked(WriteContact given) {
        input.checked(given);
        LocalDate until = given.person() == null ? null : given.person().retentionUntil();
        if (until != null && until.isBefore(today.or(null))) {
            throw ContactProblem.KEPT_IN_THE_PAST.at(
                    "/person/retentionUntil", "It is %s today.".formatted(today.or(null)));
        }
    }

    private UUID partner(WriteContact given) {
        return queries.partner(given.partner())
                .orElseThrow(
                        () -> ContactProblem.CONTACT_POINTS_NOWHERE.at("/partner", "There is no such organisation."));
    }

    private @Nullable UUID measure(UUID programme, WriteContact given) {
        return given.measure() == null
                ? null
                : queries.measure(programme, given.measure())
                        .orElseThrow(() -> ContactProblem.CONTACT_POINTS_NOWHERE.at(
                                "/measure", "The programme has no such measure."));
    }
}
