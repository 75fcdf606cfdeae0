package no.ringvirkning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How it stands with what is asked about")
class TaskStateTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 15);

    private static AnswerView answer(AnswerKind kind, @Nullable String comes) {
        UUID id = new UUID(0, 1);
        return new AnswerView(
                id,
                1L,
                id,
                id,
                null,
                null,
                kind,
                comes == null ? null : LocalDate.parse(comes),
                LocalizedText.nb("Derfor."),
                null);
    }

    private static TaskState state(boolean told, @Nullable AnswerView answer, String today) {
        return TaskState.of(told, answer, DUE, LocalDate.parse(today));
    }

    @Test
    @DisplayName("is due up to the last day with that day, and late from then on")
    void late() {
        assertEquals(TaskState.DUE, state(false, null, "2026-01-15"));
        assertEquals(TaskState.LATE, state(false, null, "2026-01-16"));
    }

    @Test
    @DisplayName("is what was promised until the promised day is over, and late when nothing came")
    void comesLater() {
        AnswerView later = answer(AnswerKind.COMES_LATER, "2026-02-01");
        assertEquals(TaskState.COMES_LATER, state(false, later, "2026-01-10"));
        assertEquals(TaskState.COMES_LATER, state(false, later, "2026-02-01"));
        assertEquals(TaskState.LATE, state(false, later, "2026-02-02"));
        // What was promised for a day before the last one is late then, too.
        assertEquals(TaskState.LATE, state(false, answer(AnswerKind.COMES_LATER, "2026-01-05"), "2026-01-06"));
    }

    @Test
    @DisplayName("is answered by a report, whatever was said before, and never late when there is nothing to tell")
    void answered() {
        assertEquals(TaskState.ANSWERED, state(true, null, "2027-01-01"));
        assertEquals(TaskState.ANSWERED, state(true, answer(AnswerKind.NOT_APPLICABLE, null), "2027-01-01"));
        assertEquals(TaskState.NOT_APPLICABLE, state(false, answer(AnswerKind.NOT_APPLICABLE, null), "2027-01-01"));
    }

    @Test
    @DisplayName("is counted once, and the counts make the total")
    void counts() {
        TaskCounts counts = TaskCounts.of(
                List.of(TaskState.ANSWERED, TaskState.LATE, TaskState.LATE, TaskState.DUE, TaskState.NOT_APPLICABLE));
        assertEquals(new TaskCounts(5, 1, 1, 2, 0, 1), counts);
    }
}
