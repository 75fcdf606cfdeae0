package no.ringvirkning.indicator.reader;

/** The rule that something read did not keep. */
public enum ReaderProblemKind {
    /** Longer, deeper or with more parts than is read. */
    TOO_LARGE,
    /** Bytes that are no text in the encoding it has to be in. */
    WRONG_ENCODING,
    /** A text with a null character or half a character. */
    UNUSABLE_TEXT,
    NOT_JSON,
    DUPLICATE_MEMBER,
    MISSING_MEMBER,
    WRONG_TYPE,
    /** Neither dataset, bundle nor collection, nor an answer of PxWeb. */
    UNKNOWN_CLASS,
    /** Tables were looked for, and there is none, or more than one where one was wanted. */
    NOT_ONE_TABLE,
    /** The source answers that it does not answer. */
    REFUSED_BY_SOURCE,
    TOO_MANY_CELLS,
    /** The sizes and what they are the sizes of do not agree. */
    SIZE_MISMATCH,
    /** A position outside of what it is a position in. */
    BAD_POSITION,
    DUPLICATE_DIMENSION,
    UNKNOWN_DIMENSION,
    TWO_ROLES,
    DUPLICATE_CATEGORY,
    UNKNOWN_CATEGORY,
    /** A category that lies within itself. */
    CIRCULAR_HIERARCHY,
    NOT_A_NUMBER,
    /** More digits, or a larger or smaller number, than is kept exactly. */
    NUMBER_OUT_OF_RANGE,
    /** A figure whose symbol says that there is none. */
    FIGURE_CALLED_MISSING,
    DUPLICATE_CELL,
    BAD_ROW,
    NOT_CSV,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    BAD_CODE,
    BAD_DATE,
    DUPLICATE_ROW
}
