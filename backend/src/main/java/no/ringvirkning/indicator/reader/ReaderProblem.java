package no.ringvirkning.indicator.reader;

import java.io.Serial;

/** Why something was not read. It is all there is then: nothing is read in part. */
public final class ReaderProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST_DETAIL = 300;

    private final ReaderProblemKind kind;
    private final String pointer;

    /**
     * @param pointer where: a JSON pointer (RFC 6901), or for CSV the number of the row, from 1 after the header, and the
     *     column; empty for the whole
     */
    public ReaderProblem(ReaderProblemKind kind, String pointer, String detail) {
        super(shortened(detail));
        this.kind = kind;
        this.pointer = pointer;
    }

    public ReaderProblemKind kind() {
        return kind;
    }

    public String pointer() {
        return pointer;
    }

    /** In English, for whoever has to find out; it may quote what was read. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The pointer to a member or item within what the pointer says. */
    public static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }
}
