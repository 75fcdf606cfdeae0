package no.ringvirkning.access.token;

/** That another service gave no answer that is of use. */
public class OutsideException extends Exception {

    public OutsideException(String why) {
        super(why);
    }
}
