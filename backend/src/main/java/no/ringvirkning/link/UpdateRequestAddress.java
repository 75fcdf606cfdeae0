package no.ringvirkning.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.shared.Language;

/** Whom the link of a request is mailed to. It stands apart, because a request that was answered stands and this goes. */
@Entity
@Table(name = "update_request_address")
public class UpdateRequestAddress {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    UpdateRequestAddress() {}

    UpdateRequestAddress(UUID requestId, MailTo to) {
        this.requestId = requestId;
        this.email = to.email();
        this.language = to.language();
    }

    void change(MailTo to) {
        email = to.email();
        language = to.language();
    }

    String email() {
        return email;
    }

    Language language() {
        return language;
    }
}
