package no.ringvirkning.shared;

import java.util.List;

/** An answer that can be read as a table, too: what is not a list, and has rows all the same. */
public interface Tabular {

    /** The type of the rows, whose components are the columns. */
    Class<? extends Record> rowType();

    List<? extends Record> rows();
}
