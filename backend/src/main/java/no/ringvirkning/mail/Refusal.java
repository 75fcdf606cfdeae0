package no.ringvirkning.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Why a mail was not taken. */
final class Refusal {

    /** Said of whom it goes to, and yet of something else: the order of things, a full mailbox, who sends. */
    private static final Set<Integer> NOT_OF_RECIPIENT = Set.of(503, 530, 535, 552);

    /** RFC 3463: 5.7 is what the server lets us do, 5.1.7 and 5.1.8 are of the address of the sender, 5.2.2 is a full mailbox. */
    private static final Pattern OF_SENDER = Pattern.compile("\\b5\\.(7\\.\\d+|1\\.[78]|2\\.2)\\b");

    private Refusal() {}

    /** Whether the server will not have whom it goes to, and so never will take it. What concerns the sender can be put right. */
    static boolean isOfRecipient(@Nullable Throwable failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            int code = refused.getReturnCode();
            return code >= 500 && !NOT_OF_RECIPIENT.contains(code) && !isOfSender(refused.getMessage());
        }
        return failure instanceof AddressException || failure != null && isOfRecipient(next(failure));
    }

    /** What is said of a failure where others read: what the server says may name whom the mail is to. */
    static String kind(Throwable failure) {
        int code = code(failure);
        return code > 0 ? "the server answered " + code : failure.getClass().getSimpleName();
    }

    private static boolean isOfSender(@Nullable String answer) {
        if (answer == null) {
            return false;
        }
        Matcher status = OF_SENDER.matcher(answer);
        return status.find();
    }

    private static int code(@Nullable Throwable failure) {
        if (failure == null) {
            return 0;
        }
        if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        return code(next(failure));
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException e ? e.getNextException() : failure.getCause();
    }
}
