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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The server that mail is handed to. It has a few seconds for each step. */
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
        MimeMessage message = new Numbered(Session.getInstance(properties, authenticator), messageId(mail));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        // No absence notes, no loops.
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    /** Always the same for the same mail: what was sent twice is shown once by whoever looks at it. */
    private String messageId(OutgoingMail mail) {
        return "<" + mail.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }

    /** A message that has its number from us. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
