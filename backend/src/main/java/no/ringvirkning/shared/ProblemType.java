package no.ringvirkning.shared;

/** A kind of problem that a caller can tell from others; every feature lists its own in an enum. */
public interface ProblemType {

    /** The HTTP status it is answered with. */
    int status();

    /** One short English sentence that is the same for every occurrence. */
    String title();

    /** The name of the enum constant. */
    String name();

    /** Names the kind in answers: {@code urn:ringvirkning:problem:unknown-parameter}. */
    default String uri() {
        return "urn:ringvirkning:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
