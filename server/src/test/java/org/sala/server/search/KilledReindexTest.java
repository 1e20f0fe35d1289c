package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Main;
import org.sala.server.Settings;

/** {@code bin/sala reindex}, a process of its own beside a Sala that serves, killed in the middle of it. */
class KilledReindexTest {
    private static final int SERVICES = 30_000;

    @Test
    void the_old_index_stays_in_use() throws IOException, InterruptedException {
        try (var directory = new Directory()) {
            long office = directory.organization("Office", Value.Fields.NONE);
            directory.service(office, "Blacksmith", Value.Fields.NONE);
            directory.ready();
            many(directory);
            var settings = directory.sala.get(Settings.class);
            var folders = new IndexFolders(settings.data());
            Path before = folders.current().orElseThrow();
            Process reindex = start(settings);
            Directory.until(() -> !reindex.isAlive() || indexes(settings.data()).size() == 2, 60_000);
            assertTrue(reindex.isAlive(), "it ended by itself");
            reindex.destroyForcibly().waitFor();
            assertEquals(Optional.of(before), folders.current());
            assertEquals(List.of("Blacksmith"), directory.found("blacksmith"));
            folders.tidy();
            assertEquals(List.of(before), indexes(settings.data()));
        }
    }

    private static void many(Directory directory) {
        directory.sql().sql("""
                        insert into record (area_id, id, type, rv, data, versions, scopes)
                        select area_id, 50000000 + n, type, 1, data || jsonb_build_object('name', 'Help ' || n), '{}', '{}'
                        from record, generate_series(1, ?) as n where type = 'service'""").param(SERVICES).update();
    }

    private static List<Path> indexes(Path data) {
        try (Stream<Path> all = Files.list(data.resolve("search"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .toList();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Process start(Settings settings) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "reindex");
        builder.environment().put("SALA_DATA", settings.data().toString());
        builder.environment().put("SALA_DB_URL", settings.databaseUrl().orElseThrow());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
