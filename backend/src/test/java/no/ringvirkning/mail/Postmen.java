package no.ringvirkning.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Postmen for tests: each with a server and a time of its own. */
record Postmen(MailMode mode, int port, SmtpSecurity security, Optional<String> user) {

    static Postmen to(int port) {
        return new Postmen(MailMode.SMTP, port, SmtpSecurity.NONE, Optional.empty());
    }

    static MailSettings settings(MailMode mode) {
        return new MailSettings(Optional.of(mode), false, Optional.empty(), 8080);
    }

    Postmen with(SmtpSecurity other) {
        return new Postmen(mode, port, other, user);
    }

    Postmen signedInAs(String name) {
        return new Postmen(mode, port, security, Optional.of(name));
    }

    Postmen going(MailMode other) {
        return new Postmen(other, port, security, user);
    }

    SmtpServer server() {
        return new SmtpServer(
                settings(mode),
                "127.0.0.1",
                port,
                security,
                user,
                user.map(name -> "secret of " + name),
                "ringvirkning@example.org");
    }

    Postman at(Instant now, MailRack rack) {
        return new Postman(rack, settings(mode), server(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
