package no.ringvirkning.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.mail.Mail;
import no.ringvirkning.mail.MailKind;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.mail.Outbox;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.Language;
import org.jspecify.annotations.Nullable;

/** Mails a link to whom it is for, and the receipt after the answer. Then the address goes. */
@ApplicationScoped
class UpdateMail {

    private final UpdateRequestAddressRepository addresses;
    private final Outbox outbox;

    @Inject
    UpdateMail(UpdateRequestAddressRepository addresses, Outbox outbox) {
        this.addresses = addresses;
        this.outbox = outbox;
    }

    /**
     * Mails the link to this address, or to the one before when none is given. Without either it is handed over in another way.
     *
     * @param until the last day of the link
     * @param sender who has it sent, as the ledger knows them
     */
    void link(UpdateRequestView request, String link, LocalDate until, @Nullable MailTo to, String sender) {
        if (to == null && !outbox.isOpen()) {
            return;
        }
        addresses.kept(request.id(), to).ifPresent(address -> {
            Language language = address.language();
            Mail mail = new Mail(
                    MailKind.UPDATE_LINK,
                    language,
                    address.email(),
                    Map.of(
                            "programme", name(request.programme(), language),
                            "partner", name(request.partner()),
                            "due", outbox.day(request.due(), language),
                            "until", outbox.day(until, language),
                            "link", link));
            outbox.add(mail, sender);
        });
    }

    /** Says that the answer has come, and what it was. */
    void receipt(UUID request, UpdateForm asked, List<Stored.Item> answered) {
        UpdateRequestAddress address = addresses.findById(request);
        if (address == null) {
            return;
        }
        Language language = address.language();
        if (outbox.isOpen()) {
            String answers = asked.items().stream()
                    .map(item -> "- %s: %s"
                            .formatted(
                                    title(item, language),
                                    outbox.word(
                                            "answer."
                                                    + answered.get(item.number() - 1)
                                                            .answer(),
                                            language)))
                    .collect(Collectors.joining("\n"));
            outbox.add(new Mail(
                    MailKind.UPDATE_RECEIPT,
                    language,
                    address.email(),
                    Map.of(
                            "programme", name(asked.programme(), language),
                            "partner", name(asked.partner()),
                            "answers", answers)));
        }
        addresses.delete(address);
    }

    /** Nobody is written to about it any more. */
    void forget(UUID request) {
        addresses.deleteById(request);
    }

    private static String title(UpdateFormItem item, Language language) {
        MeasureRef measure = item.measure();
        if (measure != null) {
            return (measure.code() + " "
                            + (measure.title() == null ? "" : measure.title().in(language)))
                    .strip();
        }
        AskedFigure figure = Objects.requireNonNull(item.figure(), "a line is of a measure or of a figure");
        return figure.indicator().name().in(language) + " " + figure.period();
    }

    private static String name(ProgrammeRef programme, Language language) {
        return programme.name() == null ? programme.slug() : programme.name().in(language);
    }

    private static String name(PartnerRef partner) {
        return Objects.requireNonNullElse(partner.name(), partner.slug());
    }
}
