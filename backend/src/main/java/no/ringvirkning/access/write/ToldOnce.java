package no.ringvirkning.access.write;

/** An answer with something secret in it: told to who made it, and not kept for who sends the request again. */
public interface ToldOnce {

    /** The same, as it may stand in the database and be told again. */
    ToldOnce withoutSecret();
}
