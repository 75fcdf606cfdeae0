package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The server that mail is handed to. It has a few seconds for each step, for a mail is held as long as it is sent. */
@ApplicationScoped
class SmtpServer {

    private static final String PATIENCE_MILLIS = "10000";

    private final Properties properties = new Properties();
    private final @Nullable Authenticator authenticator;
    private final String from;

    @Inject
    SmtpServer(
            MailSettings settings,
            @ConfigProperty(name = "ringvirkning.mail.smtp.host") String host,
            @ConfigProperty(name = "ringvirkning.mail.smtp.port") int port,
            @ConfigProperty(name = "ringvirkning.mail.smtp.security") SmtpSecurity security,
            @ConfigProperty(name = "ringvirkning.mail.smtp.user") Optional<String> user,
            @ConfigProperty(name = "ringvirkning.mail.smtp.password") Optional<String> password,
            @ConfigProperty(name = "ringvirkning.mail.from") String from) {
        this.from = from;
        if (settings.mode() == MailMode.SMTP && security == SmtpSecurity.NONE && !isHere(host)) {
            throw new IllegalStateException(
                    "ringvirkning.mail.smtp.security=NONE is for a server on this machine: links in mail are secrets.");
        }
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == SmtpSecurity.TLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == SmtpSecurity.STARTTLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == SmtpSecurity.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        this.authenticator = user.map(name -> new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(name, password.orElse(""));
                    }
                })
                .orElse(null);
    }

    /** @throws MessagingException when the server did not take it */
    void send(OutgoingMail mail, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties, authenticator));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        // No absence notes, no loops.
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    /** Whether the server said that it never will take it. */
    static boolean isForGood(Throwable failure) {
        return code(failure) >= 500;
    }

    /** What is said of a failure where others read: what the server says may name whom the mail is to. */
    static String kind(Throwable failure) {
        int code = code(failure);
        return code > 0 ? "the server answered " + code : failure.getClass().getSimpleName();
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
        Throwable next = failure instanceof MessagingException e ? e.getNextException() : failure.getCause();
        return code(next);
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
