package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SortOrder;

/** Reads the mailbox. */
@ApplicationScoped
public class MailboxQueries {

    private static final String VIEW = """
            jsonb_strip_nulls(jsonb_build_object('id', m.id, 'kind', m.kind, 'madeAt', m.made_at, 'address', m.address,
              'subject', m.subject, 'body', m.body))
            """;

    private final Provider<ListQuery> lists;
    private final MailSettings settings;

    @Inject
    MailboxQueries(Provider<ListQuery> lists, MailSettings settings) {
        this.lists = lists;
        this.settings = settings;
    }

    /** Whether this installation has one: mail that is sent is nobody's to read here. */
    public boolean isThere() {
        return settings.mode() == MailMode.MAILBOX;
    }

    /** What lies in it, the newest first: what was written for it, never what was written for people. */
    public Page<MailboxMail> list(PageRequest request) {
        return lists.get()
                .from("outgoing_mail m")
                .where("m.for_mailbox")
                .item(VIEW)
                .page(MailboxMail.class, "m.id", Order.NEWEST_DESC, request);
    }

    private enum Order implements SortOrder {
        NEWEST_DESC;

        @Override
        public String expression() {
            return "m.id";
        }

        @Override
        public String type() {
            return "uuid";
        }
    }
}
