package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.testing.Fresh;

/** Accounts with passwords that the tests know. */
@ApplicationScoped
public class Accounts {

    public static final String PASSWORD = "ugle tråkker på snøfonn";

    private final AccountService accounts;

    @Inject
    Accounts(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Somebody, with what they sign in with. */
    public record Known(UUID id, String loginName) {}

    public Known somebody() {
        return account(false);
    }

    public Known administrator() {
        return account(true);
    }

    private Known account(boolean administrator) {
        String loginName = Fresh.word() + "@example.org";
        CreateAccount given = new CreateAccount(loginName, "Prøve Prøvesen", administrator, null);
        return new Known(accounts.provide(given, PASSWORD, Actor.SYSTEM), loginName);
    }
}
