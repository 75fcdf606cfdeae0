package no.ringvirkning.shared;

/** An answer that can be read in the form in which statistics are exchanged, too. */
public interface Statistical extends Tabular {

    /**
     * The answer as JSON-stat 2.0, with labels in one language.
     *
     * @param address where just this can be had
     */
    byte[] jsonStat(Language language, String address);
}
