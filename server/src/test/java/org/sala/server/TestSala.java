package org.sala.server;

import java.util.Optional;
import org.sala.server.store.TestDatabase;
import org.sala.server.store.TestFolders;

/** A whole Sala on a free port with an empty database, for tests that talk to it as a browser or a phone would. */
public final class TestSala {
    private TestSala() {}

    public static Sala serve() {
        return Sala.serve(settings(false));
    }

    /** The same with the demonstration village. */
    public static Sala serveDemo() {
        return Sala.serve(settings(true));
    }

    private static Settings settings(boolean isDemo) {
        var url = Optional.of(TestDatabase.freshUrl());
        return new Settings("127.0.0.1", 0, TestFolders.emptyUntilTheEnd("data"), url, isDemo);
    }
}
