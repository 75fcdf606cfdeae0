package no.ringvirkning.indicator.formula;

/** A text that is no formula. */
public final class FormulaSyntax extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int position;

    /** @param position the character at which it goes wrong, from 1 */
    FormulaSyntax(int position, String why) {
        super("At character %d: %s".formatted(position, why));
        this.position = position;
    }

    /** The character at which it goes wrong, from 1; one past the last where more was to come. */
    public int position() {
        return position;
    }
}
