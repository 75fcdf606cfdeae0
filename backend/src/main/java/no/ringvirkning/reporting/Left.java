package no.ringvirkning.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;

/** What is not answered in a round, by whom it is asked of. It has names, and goes to nobody but them and who leads. */
public final class Left {

    private Left() {}

    /** A round in which something may be left. */
    public record Round(RoundView round, List<Person> people) {

        public Round {
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody with something left.
     *
     * @param name what they are called
     */
    public record Person(UUID account, String name, List<Task> tasks) {

        public Person {
            tasks = List.copyOf(tasks);
        }

        /** How many of them are too late. */
        public int late() {
            return (int) tasks.stream().filter(Task::late).count();
        }
    }

    /**
     * Something that is left.
     *
     * @param code of the measure; empty for figures
     * @param title of the measure, or the name of the indicator
     * @param due the day by which it is wanted
     * @param late whether that is over
     */
    public record Task(String code, LocalizedText title, LocalDate due, boolean late) {}
}
