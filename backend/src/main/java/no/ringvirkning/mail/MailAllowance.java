package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one may have sent to addresses of their own choice: who got hold of an account does not write to half the country by it. */
@ApplicationScoped
class MailAllowance {

    private final Allowances senders;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    MailAllowance(
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "ringvirkning.mail.per-sender-and-hour") int ofASender) {
        this.senders = new Allowances(ofASender, Duration.ofHours(1), clock);
        this.transaction = transaction;
    }

    /**
     * One more, in the transaction that writes it; what is refused or only tried costs nothing.
     *
     * @throws ProblemException when there were so many that another one must wait
     */
    void take(String sender) {
        senders.take(sender).ifPresent(wait -> {
            throw new ProblemException(HttpProblem.TOO_MANY_REQUESTS, "Wait as long as Retry-After says.").after(wait);
        });
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // It counts what comes of it.
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    senders.giveBack(sender);
                }
            }
        });
    }
}
