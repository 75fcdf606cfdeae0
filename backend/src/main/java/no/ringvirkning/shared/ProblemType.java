package no.ringvirkning.shared;

import java.util.List;
import java.util.Locale;

/** A kind of problem that a caller can tell from others; every feature lists its own in an enum. */
public interface ProblemType {

    /** The HTTP status it is answered with. */
    int status();

    /** One short English sentence that is the same for every occurrence. */
    String title();

    /** The name of the enum constant. */
    String name();

    /** Names the kind beside each place it is found at: {@code unknown-parameter}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names the kind in answers: {@code urn:ringvirkning:problem:unknown-parameter}. */
    default String uri() {
        return "urn:ringvirkning:problem:" + code();
    }

    /** The problem at a place of the command. */
    default ProblemException at(String pointer, String detail) {
        return new ProblemException(this, detail, List.of(FieldProblem.pointer(pointer, code(), title())));
    }

    /** The problem with a query parameter. */
    default ProblemException of(String parameter, String detail) {
        return new ProblemException(
                this, detail, List.of(FieldProblem.parameter(parameter, code(), title(), List.of())));
    }
}
