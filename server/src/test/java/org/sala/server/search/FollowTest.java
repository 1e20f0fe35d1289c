package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.rule.Value;
import picocli.CommandLine;

/** The index follows the journal, and whatever happens to it nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowTest {
    private final Directory directory = new Directory();
    private final long office = directory.organization("Office", Value.Fields.NONE);
    private final BuildIndex build = directory.sala.get(BuildIndex.class);

    @AfterAll
    void close() {
        directory.close();
    }

    private boolean isFoundBy(String word) throws IOException {
        return directory
                .sala
                .get(SearchJob.class)
                .ask(index -> index.count(AskedQuery.term("name", word)) == 1)
                .orElse(false);
    }

    private boolean isFound(String word) {
        try {
            return isFoundBy(word);
        } catch (IOException lost) {
            throw new AssertionError(lost);
        }
    }

    @Test
    void a_change_is_found_within_a_second_of_its_commit() {
        directory.service(office, "First", Value.Fields.NONE);
        directory.ready();
        long service = directory.service(office, "Blacksmith", Value.Fields.NONE);
        Directory.until(() -> isFound("blacksmith"), 1_000);
        directory.change(service, "service", Directory.with("name", "Potter"));
        Directory.until(() -> isFound("potter") && !isFound("blacksmith"), 1_000);
        long other = directory.organization("Weavers", Value.Fields.NONE);
        directory.service(other, "Looms", Value.Fields.NONE);
        Directory.until(() -> isFound("looms"), 1_000);
        directory.change(other, "organization", Directory.with("name", "Carpenters"));
        Directory.until(
                () -> directory
                        .sala
                        .get(SearchJob.class)
                        .ask(index -> index.count(AskedQuery.term("organization", "carpenters")) == 1)
                        .orElse(false),
                1_000);
    }

    @Test
    void a_new_index_is_made_beside_the_old_one_and_taken_into_use() throws IOException {
        directory.service(office, "Baker", Value.Fields.NONE);
        directory.ready();
        Path before = build.folders().current().orElseThrow();
        var out = new ByteArrayOutputStream();
        var command = new Reindex(directory.sala::get, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(0, new CommandLine(command).execute());
        assertTrue(out.toString(StandardCharsets.UTF_8).matches("services to be found: \\d+\\R"));
        Directory.until(() -> !Files.exists(before), 5_000);
        directory.ready();
        assertTrue(isFoundBy("baker"));
        directory.service(office, "Tailor", Value.Fields.NONE);
        Directory.until(() -> isFound("tailor"), 1_000);
    }

    @Test
    void one_that_was_stopped_half_way_leaves_the_old_one_in_use() throws IOException {
        directory.service(office, "Fisher", Value.Fields.NONE);
        directory.ready();
        Path before = build.folders().current().orElseThrow();
        Path half = build.folders().fresh();
        var stopped = OpenIndex.fresh(half, build.edition());
        build.folders().tidy();
        assertTrue(Files.exists(half), "somebody is building it");
        assertEquals(Optional.of(before), build.folders().current());
        stopped.close();
        build.folders().tidy();
        assertFalse(Files.exists(half));
        assertTrue(isFoundBy("fisher"));
    }

    @Test
    void a_lost_or_torn_one_is_made_anew() throws IOException {
        Path data = Files.createTempDirectory("search");
        var apart = new SearchJob(
                new BuildIndex(parts(), data),
                new SearchJob.Pace(java.time.Duration.ZERO, java.time.Duration.ofMillis(50)));
        try {
            hasEverything(apart);
            tear(new IndexFolders(data).current().orElseThrow());
            hasEverything(apart);
            IndexFolders.delete(data.resolve("search"));
            hasEverything(apart);
        } finally {
            apart.stop();
            IndexFolders.delete(data);
        }
    }

    private BuildIndex.Parts parts() {
        var sala = directory.sala;
        return new BuildIndex.Parts(
                directory.sql(),
                sala.get(org.springframework.transaction.support.TransactionTemplate.class),
                sala.get(org.sala.server.place.StoredPlaces.class),
                sala.get(org.sala.rule.Rules.class),
                sala.get(org.sala.server.web.Words.class),
                sala.get(org.sala.server.store.Epoch.class));
    }

    private void hasEverything(SearchJob job) {
        directory.service(office, "Somebody", Value.Fields.NONE);
        int services = directory
                .sql()
                .sql("select count(*) from record where type = 'service'")
                .query(Integer.class)
                .single();
        job.start();
        Directory.until(() -> job.ask(index -> index.getIndexReader().numDocs()).orElse(-1) == services, 10_000);
        job.stop();
    }

    private static void tear(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        assertThrows(Exception.class, () -> OpenIndex.existing(index).close());
    }

    /** What it had taken in and not yet kept it takes in again; twice is as good as once. */
    @Test
    void after_a_stop_it_goes_on_where_it_was() throws IOException {
        Path data = Files.createTempDirectory("search");
        var apart = new BuildIndex(parts(), data);
        directory.service(office, "Miller", Value.Fields.NONE);
        Path path;
        try (OpenIndex index = apart.build()) {
            path = index.path();
        }
        long late = directory.service(office, "Tinker", Value.Fields.NONE);
        for (int times = 0; times < 2; times++) {
            try (OpenIndex again = OpenIndex.existing(path)) {
                assertTrue(apart.follow(again));
                assertEquals(
                        1,
                        again.ask(index -> index.count(AskedQuery.term("id", Long.toString(late))))
                                .intValue());
                assertEquals(
                        1,
                        again.ask(index -> index.count(AskedQuery.term("name", "miller")))
                                .intValue());
            }
        }
        IndexFolders.delete(data);
    }
}
