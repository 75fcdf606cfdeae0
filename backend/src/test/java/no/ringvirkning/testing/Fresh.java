package no.ringvirkning.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What no other test has used: all test classes share one database, and the ledger cannot be emptied. */
public final class Fresh {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private Fresh() {}

    public static String slug(String start) {
        return start + "-" + NEXT.incrementAndGet();
    }

    /** A name that sorts and is found among its own only. Letters after the first three could be those of a language. */
    public static String word() {
        return "ord" + (NEXT.incrementAndGet() + 1_000_000);
    }

    /** An address of this machine from which nobody else calls. */
    public static String address() {
        int number = NEXT.incrementAndGet();
        return "127.%d.%d.%d".formatted(1 + number / 62_500, 1 + number / 250 % 250, 1 + number % 250);
    }

    /** An organisation number that passes modulus 11 and begins with 1, as no real one does. */
    public static String organisationNumber() {
        while (true) {
            String digits = "1" + String.format(Locale.ROOT, "%07d", NEXT.incrementAndGet());
            int sum = IntStream.range(0, 8)
                    .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                    .sum();
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
