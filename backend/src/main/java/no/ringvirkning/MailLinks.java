package no.ringvirkning;

import no.ringvirkning.postgres.StartFailure;
import org.eclipse.microprofile.config.Config;

/** Where links in mails lead to. */
final class MailLinks {

    private static final String TRANSPORT = "ringvirkning.mail.transport";
    private static final String ADDRESS = "ringvirkning.address";

    private MailLinks() {}

    /** Who gets mail is elsewhere: a link to the machine that sent it leads nowhere, or to something else. */
    static void requireAddress(Config config) {
        boolean sends = config.getOptionalValue(TRANSPORT, String.class)
                .filter("SMTP"::equalsIgnoreCase)
                .isPresent();
        String address = config.getOptionalValue(ADDRESS, String.class).orElse("");
        if (sends && !address.matches("https?://[^\\s/?#@]+[^\\s?#]*")) {
            throw new StartFailure("Mail is sent by SMTP, but RINGVIRKNING_ADDRESS "
                    + (address.isEmpty() ? "is not set" : "is " + address + ", which is no address of a website")
                    + ": links in mails begin with it. Give it as https://ringvirkning.example.org.");
        }
    }
}
