package org.sala.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sala.server.store.postgres.Durability;
import org.sala.server.store.postgres.Postgres;

/** Where tests keep databases: under target/, or in the system's temporary folder where no build runs them. */
public final class TestFolders {
    private TestFolders() {}

    /** An empty folder that nobody else uses. */
    public static Path empty(String purpose) {
        try {
            return Files.createTempDirectory(Files.createDirectories(base()), purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for a test", e);
        }
    }

    /** The same, gone when the tests end. */
    public static Path emptyUntilTheEnd(String purpose) {
        var folder = empty(purpose);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    /** PostgreSQL's programs are unpacked once for all tests of this working copy. */
    public static Path cache() {
        return base().resolve("cache");
    }

    public static Postgres startPostgres(Path folder, Durability durability) {
        return Postgres.start(folder, durability, cache());
    }

    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up " + folder, e);
        }
    }

    private static Path base() {
        var root = System.getProperty("sala.root");
        return root == null
                ? Path.of(System.getProperty("java.io.tmpdir"), "sala-tests-" + System.getProperty("user.name"))
                : Path.of(root, "target", "tests");
    }
}
