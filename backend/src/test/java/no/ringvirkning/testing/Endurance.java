package no.ringvirkning.testing;

/** What must be survived is tried briefly in every build, and at full length under the Maven profile of this name. */
public final class Endurance {

    private Endurance() {}

    /** How often, or how long. */
    public static int of(int brief, int full) {
        return Boolean.getBoolean("endurance") ? full : brief;
    }
}
