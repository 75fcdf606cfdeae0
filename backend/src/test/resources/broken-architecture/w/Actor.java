package no.ringvirkning.broken.access;

/** Who may. */
public class Actor {

    public void needs(String permission) {}

    public boolean isSomebody() {
        return true;
    }
}
