package no.ringvirkning.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.access.session.SessionCookie;
import org.jspecify.annotations.Nullable;

/** Accounts that are signed in, with the roles a test needs, and without the passwords it is not about. */
@ApplicationScoped
public class People {

    private final Rows rows;

    @Inject
    People(Rows rows) {
        this.rows = rows;
    }

    /** Who calls by something that can be good or not. */
    public interface Known {

        RequestSpecification asks();
    }

    /** A program with a key. */
    public record Program(UUID id, String key) implements Known {

        @Override
        public RequestSpecification asks() {
            return given().header("Authorization", "Bearer " + key);
        }
    }

    /** Somebody who shows tokens that another service signs. */
    public record Consumer(String identifier) implements Known {

        @Override
        public RequestSpecification asks() {
            return given().header("Authorization", "Bearer " + Tokens.of(identifier, "prove:programdata.write"));
        }
    }

    /** Somebody who is signed in. */
    public record Person(UUID account, String session) implements Known {

        /** A request as a page of the site makes it. */
        @Override
        public RequestSpecification asks() {
            return asks(given());
        }

        public RequestSpecification asks(RequestSpecification request) {
            return request.header("Cookie", cookie())
                    .header(CrossSite.TOKEN_HEADER, CrossSite.token(session))
                    .header("Origin", "http://localhost:" + RestAssured.port);
        }

        /** The same, with a body. */
        public RequestSpecification sends(Object body) {
            return asks().contentType(ContentType.JSON).body(body);
        }

        public String cookie() {
            return SessionCookie.NAME + "=" + session;
        }

        /** As the ledger knows them. */
        public String actor() {
            return "account:" + account;
        }
    }

    /** Somebody with no role at all. */
    public Person stranger() {
        return signIn(account(false));
    }

    public Person administrator() {
        return signIn(account(true));
    }

    public Person with(ProgrammeRole role, String programme) {
        return with(role, programme, null);
    }

    /** @param partner the slug of the organisation that the role is for, when it is one for a single organisation */
    public Person with(ProgrammeRole role, String programme, @Nullable String partner) {
        UUID account = account(false);
        enrol(account, role, programme, partner);
        return signIn(account);
    }

    public void enrol(UUID account, ProgrammeRole role, String programme, @Nullable String partner) {
        rows.run(
                "insert into membership (id, account_id, programme_id, role, partner_id, made_at, version) values"
                        + " (?, ?, (select id from programme where slug = ?), ?, (select id from partner where slug = ?), now(), 1)",
                UUID.randomUUID(),
                account,
                programme,
                role.name(),
                partner);
    }

    /** A program with a key that works for an hour yet. */
    public Program program(String scope, String programme) {
        Program program = new Program(UUID.randomUUID(), "rvk_" + Token.make());
        rows.run(
                "insert into api_key (id, programme_id, name, token_hash, prefix, scope, made_by, made_at, expires_at, version)"
                        + " values (?, (select id from programme where slug = ?), 'Prøve', ?, 'rvk_prøv', ?, 'system',"
                        + " now() - interval '1 hour', now() + interval '1 hour', 1)",
                program.id(),
                programme,
                Token.hash(program.key()),
                scope);
        return program;
    }

    /** Somebody with tokens, registered in a programme for an hour yet; by what the tokens name them. */
    public String consumer(String scope, String programme) {
        String identifier = "0192:" + Fresh.word();
        register(identifier, scope, programme);
        return identifier;
    }

    public void register(String identifier, String scope, String programme) {
        rows.run(
                "insert into consumer (id, programme_id, issuer, identifier, name, scope, made_by, made_at, expires_at, version)"
                        + " values (?, (select id from programme where slug = ?), 'mock', ?, 'Prøve', ?, 'system',"
                        + " now() - interval '1 hour', now() + interval '1 hour', 1)",
                UUID.randomUUID(),
                programme,
                identifier,
                scope);
    }

    /** An account that can sign in by no password. */
    public UUID account(boolean administrator) {
        UUID account = UUID.randomUUID();
        rows.run(
                "insert into account (id, login_name, display_name, administrator, state, made_at, version)"
                        + " values (?, ?, 'Prøve', ?, 'ACTIVE', now(), 1)",
                account,
                Fresh.word() + "@example.org",
                administrator);
        return account;
    }

    public Person signIn(UUID account) {
        return signIn(account, Duration.ZERO, Duration.ZERO);
    }

    /** A session that was begun and last used so long ago. */
    public Person signIn(UUID account, Duration begun, Duration used) {
        String token = Token.make();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        rows.run(
                "insert into session (id, token_hash, account_id, made_at, last_seen_at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                Token.hash(token),
                account,
                now.minus(begun),
                now.minus(used));
        return new Person(account, token);
    }
}
