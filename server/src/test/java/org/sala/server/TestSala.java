package org.sala.server;

import java.util.Optional;
import org.sala.server.store.TestDatabase;
import org.sala.server.store.TestFolders;

/** A whole Sala on a free port with an empty database, for tests that talk to it as a browser or a phone would. */
public final class TestSala {
    private static final int DEMO_HOUSEHOLDS = 60;

    private TestSala() {}

    public static Sala serve() {
        return Sala.serve(settings(0));
    }

    /** An empty one that others reach under this address. */
    public static Sala serveAs(String publicAddress) {
        var url = Optional.of(TestDatabase.freshUrl());
        return Sala.serve(
                new Settings("127.0.0.1", Optional.of(publicAddress), 0, TestFolders.emptyUntilTheEnd("data"), url, 0));
    }

    /** The same with a small invented district. */
    public static Sala serveDemo() {
        return Sala.serve(settings(DEMO_HOUSEHOLDS));
    }

    private static Settings settings(int demoHouseholds) {
        var url = Optional.of(TestDatabase.freshUrl());
        return new Settings("127.0.0.1", 0, TestFolders.emptyUntilTheEnd("data"), url, demoHouseholds);
    }
}
