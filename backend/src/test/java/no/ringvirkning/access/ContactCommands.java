package no.ringvirkning.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.GuardedCommands.Command;
import no.ringvirkning.access.GuardedCommands.Needs;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.contact.GiveConsent;
import no.ringvirkning.contact.PublicLevel;
import no.ringvirkning.contact.WriteContact;
import no.ringvirkning.contact.WritePerson;
import no.ringvirkning.privacy.ErasureService;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;

/** What is done with contacts. */
final class ContactCommands {

    private static final WritePerson PERSON = new WritePerson("Prøve", null, null, null);

    private ContactCommands() {}

    static List<Command> of(
            String programme,
            String partner,
            ContactService contacts,
            ErasureService erasure,
            UUID account,
            Rows rows) {
        WriteContact given = new WriteContact("Leder", partner, null, null, PERSON);
        contacts.create(programme, given, Plans.CHANGE);
        UUID id = UUID.fromString(rows.text(
                "select cast(c.id as text) from contact c join programme p on p.id = c.programme_id where p.slug = ?",
                programme));
        GiveConsent consent = new GiveConsent(PublicLevel.NAME, LocalDate.of(2020, 1, 1));
        contacts.agree(id, consent, 1, Plans.CHANGE);
        List<Command> commands = new ArrayList<>();
        commands.add(
                new Command("ContactService.create", Needs.EDIT, false, c -> contacts.create(programme, given, c)));
        commands.add(new Command("ContactService.change", Needs.EDIT, true, c -> contacts.change(id, given, 2, c)));
        commands.add(new Command("ContactService.agree", Needs.EDIT, true, c -> contacts.agree(id, consent, 2, c)));
        commands.add(new Command("ContactService.refuse", Needs.EDIT, true, c -> contacts.refuse(id, 2, c)));
        commands.add(new Command("ContactService.withdraw", Needs.EDIT, true, c -> contacts.withdraw(id, 2, c)));
        commands.add(new Command("ContactService.erase", Needs.ADMINISTER, false, c -> contacts.erase(id, c)));
        commands.add(new Command(
                "ContactService.eraseAddress",
                Needs.ADMINISTER,
                false,
                c -> contacts.eraseAddress("a@example.org", c)));
        commands.add(new Command("ContactService.forgetDue", Needs.ADMINISTER, false, contacts::forgetDue));
        commands.add(new Command(
                "ErasureService.eraseAccount", Needs.ADMINISTER, false, c -> erasure.eraseAccount(account, c)));
        return commands;
    }
}
