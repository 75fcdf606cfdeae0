package no.ringvirkning.access.openid;

/** That somebody does not come in by an identity provider. Why is for our own eyes. */
public class OpenIdRefusedException extends Exception {

    public OpenIdRefusedException(String why) {
        super(why);
    }
}
