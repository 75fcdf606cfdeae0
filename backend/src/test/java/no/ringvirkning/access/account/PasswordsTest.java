package no.ringvirkning.access.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password (V6.2.1 to V6.2.12)")
class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords(new GuessableWords(), 64, 1);

    @ParameterizedTest
    @DisplayName("is refused when it is short, long, or among what is tried first")
    @ValueSource(
            strings = {
                "",
                "elleve tegn",
                "Passord123456",
                "password1234!",
                "P@ssw0rd2026!!",
                "Sommer2026!!!",
                "sommersommersommer",
                "Velkommen2025",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "Ringvirkning1!",
                "kongsberg kommune 2026",
                "Omstilling2027",
                "iloveyou12345",
                "1q2w3e4r5t6y",
                "anne.larsen1985",
                "Larsen!Anne!2026"
            })
    void refused(String password) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> PASSWORDS.requireGood(password, "/password", "anne.larsen@example.org", "Anne Larsen"));
        assertEquals(AccountProblem.PASSWORD_TOO_WEAK, refused.type());
        assertEquals("/password", refused.errors().get(0).pointer());
    }

    @ParameterizedTest
    @DisplayName("is taken as it is otherwise: any characters, no rule on which")
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "ugle tråkker på snøfonn",
                "tolv tegn no",
                "x9Kq-vLm2-Tzw4",
                "🦉🌲🪵🧭🛶🏔🐟🌨🔥🧶🪡🪺",
                "密码是一个很长的句子而且不容易",
                "sommer på hytta med kikkert og ugle"
            })
    void taken(String password) {
        assertDoesNotThrow(() -> PASSWORDS.requireGood(password, "/password", "anne@example.org", "Anne"));
    }

    @Test
    @DisplayName("has at most 128 characters, not units of Java")
    void longest() {
        String varied = "ugle tråkker snøfonn kikkert båt ".repeat(4).substring(0, 128);
        assertDoesNotThrow(() -> PASSWORDS.requireGood(varied, "/password"));
        assertThrows(ProblemException.class, () -> PASSWORDS.requireGood(varied + "x", "/password"));
        String owls = "🦉🌲🪵🧭🛶🏔🐟🌨".repeat(16);
        assertEquals(256, owls.length());
        assertDoesNotThrow(() -> PASSWORDS.requireGood(owls, "/password"));
    }

    @Test
    @DisplayName(
            "is kept as a salted hash of argon2id that names its cost, and is hashed anew at another cost (V11.4.2)")
    void kept() {
        String hash = PASSWORDS.hash("ugle tråkker på snøfonn");
        assertTrue(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"), hash);
        assertNotEquals(hash, PASSWORDS.hash("ugle tråkker på snøfonn"));
        assertTrue(PASSWORDS.matches("ugle tråkker på snøfonn", hash));
        assertFalse(PASSWORDS.matches("ugle tråkker på snøfonn ", hash));
        assertFalse(PASSWORDS.matches("Ugle tråkker på snøfonn", hash));
        assertFalse(PASSWORDS.isOutdated(hash));
        Passwords dearer = new Passwords(new GuessableWords(), 128, 1);
        assertTrue(dearer.isOutdated(hash));
        assertTrue(dearer.matches("ugle tråkker på snøfonn", hash), "the old one is understood");
    }

    @Test
    @DisplayName("is looked at also where there is none, so that nobody learns who has an account")
    void nobodys() {
        assertFalse(PASSWORDS.matches("ugle tråkker på snøfonn", null));
        Passwords dear = new Passwords(new GuessableWords(), 4096, 3);
        String hash = dear.hash("ugle tråkker på snøfonn");
        long somebody = Long.MAX_VALUE;
        long nobody = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            somebody = Math.min(somebody, work(() -> dear.matches("wrong", hash)));
            nobody = Math.min(nobody, work(() -> dear.matches("wrong", null)));
        }
        assertTrue(nobody > somebody / 4 && nobody < somebody * 4, nobody + " against " + somebody);
    }

    /** Nanoseconds this thread computes: what others do with the machine meanwhile does not count. */
    private static long work(Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    @Test
    @DisplayName("waits its turn when many come at once, and is put off (503) when the turn does not come")
    void atOnce() throws Exception {
        Passwords slow = new Passwords(new GuessableWords(), 65_536, 12);
        ExecutorService many = Executors.newFixedThreadPool(60);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tries.add(many.submit(() -> {
                try {
                    return slow.matches("wrong", null);
                } catch (ProblemException e) {
                    assertEquals(HttpProblem.UNAVAILABLE, e.type());
                    return true;
                }
            }));
        }
        long putOff = 0;
        for (Future<Boolean> attempt : tries) {
            putOff += attempt.get() ? 1 : 0;
        }
        many.shutdown();
        assertTrue(putOff > 0 && putOff < 60, putOff + " of 60 were put off");
    }
}
