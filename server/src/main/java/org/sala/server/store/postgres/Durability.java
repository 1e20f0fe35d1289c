package org.sala.server.store.postgres;

/** Whether a commit that was acknowledged outlives a power cut. Only throw-away databases of tests may do without. */
public enum Durability {
    SURVIVES_POWER_CUTS("on", 60),
    THROW_AWAY("off", 400);

    private final String setting;
    private final int connections;

    Durability(String setting, int connections) {
        this.setting = setting;
        this.connections = connections;
    }

    String setting() {
        return setting;
    }

    /** Tests open many databases in one PostgreSQL; a village needs few. */
    int connections() {
        return connections;
    }
}
