package org.sala.server.store.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL's files, and what can be done to them: make, start, stop. */
final class Cluster {
    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final long LARGEST_LOG_BYTES = 1_000_000;

    /** Recovery after a power cut may take a while on a slow disk; stopping may have to write a lot. */
    private static final String PATIENCE_SECONDS = "600";

    private final Binaries binaries;
    private final Runner runner;
    private final Path home;
    private final Path files;
    private final Path logFile;

    Cluster(Binaries binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
        this.runner = Runner.forFolder(home);
        this.files = home.resolve("cluster");
        this.logFile = home.resolve("log");
    }

    /** Makes the files unless they are there. They appear whole or not at all. */
    void make(String password, Durability durability) {
        try {
            Files.createDirectories(home);
            runner.prepare(home);
            if (Files.exists(files.resolve("PG_VERSION"))) {
                refuseOtherMajor();
            } else {
                initialise(password, durability);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a database in " + home, e);
        }
    }

    void start(Configuration configuration) {
        new PidFile(files).removeIfStale();
        var ended = tryToStart(configuration);
        if (!ended.isWell()) throw new PostgresFailed(whyItFailed(ended));
    }

    /** Ends clients' sessions, writes everything down and ends. Does nothing where none runs. */
    void stop() {
        if (owner().isEmpty()) return;
        var ended = runner.run(control("stop", "--mode=fast"));
        if (!ended.isWell() && owner().isPresent()) {
            throw new PostgresFailed("PostgreSQL in " + files + " does not stop: " + ended.said());
        }
    }

    Optional<ProcessHandle> owner() {
        return new PidFile(files).owner();
    }

    private void initialise(String password, Durability durability) throws IOException {
        log.info("Making a new database in {}", files);
        var half = home.resolve("cluster-half-made");
        delete(half);
        var passwordFile = home.resolve("initial-password");
        try {
            Secrets.write(passwordFile, password);
            runner.prepare(home);
            var ended = runner.run(initdb(half, passwordFile, durability));
            if (!ended.isWell()) throw new PostgresFailed("PostgreSQL cannot make its files: " + ended.said());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(half, files, ATOMIC_MOVE);
    }

    private List<String> initdb(Path target, Path passwordFile, Durability durability) {
        var words = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + Postgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorts the same on every machine and for ever, so that no index goes bad when the system is upgraded.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (durability == Durability.THROW_AWAY) words.add("--no-sync");
        return words;
    }

    private void refuseOtherMajor() throws IOException {
        var major = Files.readString(files.resolve("PG_VERSION")).strip();
        if (major.equals(Binaries.MAJOR)) return;
        throw new PostgresFailed(
                "The data in " + files + " was written by PostgreSQL " + major + ", and this Sala brings "
                        + Binaries.MAJOR + ". Start it with the Sala that wrote it, export, and import here.");
    }

    /** Its own processes from before a kill may need a moment to see that their parent is gone. */
    private Program.Ended tryToStart(Configuration configuration) {
        var ended = new Program.Ended(1, "");
        for (int attempt = 1; attempt <= 10; attempt++) {
            writeConfiguration(configuration);
            ended = runner.run(control("start", "--log=" + logFile));
            if (ended.isWell() || !log().contains("is still in use")) return ended;
            pause();
        }
        return ended;
    }

    private List<String> control(String verb, String option) {
        return List.of(
                binaries.program("pg_ctl").toString(),
                verb,
                "--pgdata=" + files,
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--silent",
                option);
    }

    private void writeConfiguration(Configuration configuration) {
        try {
            if (Files.exists(logFile) && Files.size(logFile) > LARGEST_LOG_BYTES) {
                Files.move(logFile, home.resolve("log.before"), REPLACE_EXISTING);
            }
            Files.writeString(files.resolve("postgresql.conf"), configuration.text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write PostgreSQL's settings in " + files, e);
        }
    }

    private String whyItFailed(Program.Ended ended) {
        var lines = log().lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - 5), lines.size());
        return "PostgreSQL does not start in " + files + ": " + ended.said() + "\n" + String.join("\n", last)
                + "\nIts whole log is " + logFile;
    }

    private String log() {
        try {
            return Files.exists(logFile) ? Files.readString(logFile) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + logFile, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
