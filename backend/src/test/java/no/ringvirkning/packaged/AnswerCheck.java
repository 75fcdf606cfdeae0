package no.ringvirkning.packaged;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Asks under load for what was answered at rest, and compares every byte. */
final class AnswerCheck implements AutoCloseable {

    private final AtomicLong compared = new AtomicLong();
    private final AtomicLong different = new AtomicLong();
    private final Thread thread;

    /**
     * What it has found.
     *
     * @param compared answers that were looked at
     * @param different those of them that were not the same
     */
    record Count(long compared, long different) {}

    AnswerCheck(Product product, Map<String, String> answers) {
        thread = new Thread(() -> compare(product, answers), "comparison");
        thread.setDaemon(true);
        thread.start();
    }

    private void compare(Product product, Map<String, String> answers) {
        while (!Thread.currentThread().isInterrupted()) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                try {
                    String now = product.get(answer.getKey()).body();
                    compared.incrementAndGet();
                    if (!now.equals(answer.getValue())) {
                        different.incrementAndGet();
                    }
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    return;
                } catch (Exception e) {
                    different.incrementAndGet();
                }
            }
        }
    }

    Count count() {
        return new Count(compared.get(), different.get());
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(5_000);
    }
}
