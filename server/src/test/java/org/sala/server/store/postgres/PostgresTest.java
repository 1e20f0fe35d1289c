package org.sala.server.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sala.server.store.postgres.Durability.SURVIVES_POWER_CUTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.server.store.TestFolders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Real processes, really killed. */
class PostgresTest {
    private static final int PROMISES = 500;
    private Path folder;

    @BeforeEach
    void folder() {
        folder = TestFolders.empty("postgres");
    }

    @AfterEach
    void tidyUp() {
        killAllOfPostgres();
        TestFolders.delete(folder);
    }

    @Test
    void what_was_acknowledged_is_still_there_after_everything_was_killed() throws IOException {
        var promised = WritesUntilKilled.killAfter(PROMISES, WritesUntilKilled.begin(folder), this::killAllOfPostgres);

        assertTrue(promised.size() >= PROMISES);
        assertStored(promised);
    }

    @Test
    void what_was_acknowledged_is_still_there_after_sala_alone_was_killed() throws IOException {
        var promised = WritesUntilKilled.killAfter(PROMISES, WritesUntilKilled.begin(folder), () -> {});
        var leftRunning = owner();
        assertTrue(leftRunning.isAlive(), "killing Sala alone leaves PostgreSQL running");

        try (var postgres = start()) {
            assertNotEquals(leftRunning, owner());
            assertTrue(WritesUntilKilled.stored(postgres).containsAll(promised));
        }
    }

    @Test
    void a_postgres_that_dies_is_started_again_and_nothing_is_lost() throws IOException {
        try (var postgres = start()) {
            var sql = JdbcClient.create(
                    new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password()));
            sql.sql("create table promised (number bigint primary key)").update();
            sql.sql("insert into promised values (7)").update();

            killAllOfPostgres();

            assertEquals(List.of(7L), storedOncePostgresIsBack(postgres));
        }
    }

    @Test
    void data_is_kept_from_one_run_to_the_next() {
        try (var postgres = start()) {
            JdbcClient.create(new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password()))
                    .sql("create table promised as select 3::bigint as number")
                    .update();
        }
        assertTrue(new PidFile(cluster()).owner().isEmpty(), "closing stops PostgreSQL");
        assertStored(List.of(3L));
    }

    @Test
    void a_second_sala_in_one_data_folder_is_told_who_was_first() {
        try (var _ = start()) {
            var refused = assertThrows(PostgresFailed.class, this::start);

            assertTrue(refused.getMessage()
                    .contains("process " + ProcessHandle.current().pid()));
            assertTrue(refused.getMessage().contains(folder.toString()));
        }
    }

    @Test
    void a_command_joins_the_sala_that_serves() throws IOException {
        Files.createSymbolicLink(folder.resolve("cache"), Files.createDirectories(TestFolders.cache()));
        try (var serving = start()) {
            try (var joined = Postgres.startOrJoin(folder, SURVIVES_POWER_CUTS)) {
                assertEquals(serving.url(), joined.url());
            }
            assertTrue(owner().isAlive(), "a command must not stop what it did not start");
        }
    }

    @Test
    void a_number_left_in_the_pid_file_that_is_now_a_strangers_does_not_stop_the_start() throws IOException {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    cluster().resolve("postmaster.pid"), stranger.pid() + "\n" + cluster() + "\n0\n1\n\n\n\n");
            start().close();
            assertTrue(stranger.isAlive(), "the stranger is to be left alone");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void files_that_a_power_cut_left_half_made_are_made_anew() throws IOException {
        var cache = folder.resolve("own-cache");
        Files.createDirectories(folder.resolve("postgres/cluster-half-made/base"));
        var programs = Binaries.unpackedIn(cache).program("postgres");
        Files.write(programs, new byte[0]);

        Postgres.start(folder, SURVIVES_POWER_CUTS, cache).close();

        assertTrue(Files.size(programs) > 0);
    }

    @Test
    void data_of_another_major_version_is_left_alone_and_said_so() throws IOException {
        Files.createDirectories(cluster());
        Files.writeString(cluster().resolve("PG_VERSION"), "17\n");

        var refused = assertThrows(PostgresFailed.class, this::start);

        assertTrue(refused.getMessage().contains("written by PostgreSQL 17"));
    }

    @Test
    void only_the_owner_can_read_the_password_and_sala_is_no_superuser() throws IOException {
        try (var postgres = start()) {
            var sql = JdbcClient.create(
                    new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password()));

            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))));
            assertFalse(sql.sql("select current_setting('is_superuser')::boolean")
                    .query(Boolean.class)
                    .single());
            assertEquals("on", sql.sql("show fsync").query(String.class).single());
            assertEquals(
                    "on", sql.sql("show synchronous_commit").query(String.class).single());
        }
    }

    @Test
    void where_root_has_no_namespaces_postgres_runs_as_nobody() throws IOException {
        var nobody = new Runner.SomebodyElse(Runner.SomebodyElse.NOBODY);
        assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0) && nobody.works(), "only root can change its user");
        var home = Files.createDirectories(folder.resolve("postgres"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        nobody.prepare(home);

        try (var _ = start()) {
            assertEquals("nobody", owner().info().user().orElse("?"));
        }
    }

    private void assertStored(List<Long> promised) {
        try (var postgres = start()) {
            var stored = WritesUntilKilled.stored(postgres);
            assertTrue(stored.containsAll(promised), "promised " + promised.size() + ", found " + stored.size());
        }
    }

    private static List<Long> storedOncePostgresIsBack(Postgres postgres) {
        var patience = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return WritesUntilKilled.stored(postgres);
            } catch (CannotGetJdbcConnectionException e) {
                if (Instant.now().isAfter(patience)) throw e;
                Thread.onSpinWait();
            }
        }
    }

    private Postgres start() {
        return Postgres.start(folder, SURVIVES_POWER_CUTS, TestFolders.cache());
    }

    private ProcessHandle owner() {
        return new PidFile(cluster()).owner().orElseThrow();
    }

    private Path cluster() {
        return folder.resolve("postgres/cluster");
    }

    private void killAllOfPostgres() {
        new PidFile(cluster()).owner().ifPresent(postmaster -> {
            var all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
        });
    }
}
