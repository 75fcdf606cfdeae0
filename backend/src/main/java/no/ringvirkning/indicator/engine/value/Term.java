package no.ringvirkning.indicator.engine.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What can stand in a step of an explanation: a figure, a period, a word of the engine, or the members of a set. */
public sealed interface Term permits Figure, Period, Term.Word, Term.Members {

    /** A word of the engine, in the language of nobody: the page has the words for readers. */
    record Word(String key) implements Term {

        public static Word of(Enum<?> constant) {
            return new Word(constant.name());
        }
    }

    /** Who is in a set, by identity: what a distinct count can be counted again from. */
    record Members(Set<String> identities) implements Term {

        public Members {
            identities = Collections.unmodifiableSet(new TreeSet<>(identities));
        }
    }
}
