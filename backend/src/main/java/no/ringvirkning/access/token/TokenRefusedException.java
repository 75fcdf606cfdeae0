package no.ringvirkning.access.token;

/** That a token is not taken for what it says. Why is for our own eyes: who shows it is told only that it is no good. */
public class TokenRefusedException extends Exception {

    TokenRefusedException(String why) {
        super(why);
    }
}
