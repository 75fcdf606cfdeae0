package no.ringvirkning.postgres;

/** How hard the server tries to keep what it has acknowledged. */
public enum Durability {
    /** Every acknowledged commit survives a crash of the machine. The only choice for real data. */
    FULL("on"),
    /** Faster, and a crash loses or damages the data. For throw-away test databases only. */
    NONE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
