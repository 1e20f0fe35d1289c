package org.sala.server.store.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
    private static final long PATIENCE_SECONDS = 600;

    private static final long PAUSE_MILLISECONDS = 20;
    private static final int ATTEMPTS = 100;
    private static final Version SAYS_WHAT_FAILED = Version.parse("5.8");
    private static final Optional<String> SESSION = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(program -> Files.isExecutable(Path.of(program)))
            .findFirst();

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

    /** The running PostgreSQL; a child of this process, in a session of its own so that Ctrl-C is for Sala alone. */
    Process start(Configuration configuration) {
        new PidFile(files).removeIfStale();
        for (int attempt = 1; ; attempt++) {
            writeConfiguration(configuration);
            long before = logFile.toFile().length();
            var process = spawn();
            if (isReady(process)) return process;
            var said = logSince(before);
            // Its own processes from before a kill may need a moment to see that their parent is gone.
            if (attempt == ATTEMPTS || !said.contains("is still in use")) throw new PostgresFailed(whyItFailed(said));
        }
    }

    /** Ends clients' sessions, writes everything down and ends. Does nothing where none runs. */
    void stop() {
        if (owner().isEmpty()) return;
        var ended = runner.run(stopCommand());
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
        makeNamesLast(home);
    }

    /** The new name must outlive a power cut before anything is promised under it. */
    private static void makeNamesLast(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        }
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
        else if (canSyncAtOnce()) words.add("--sync-method=syncfs");
        return words;
    }

    /** One wait for a thousand files, where Linux also says when a file could not be written: older than 5.8 it kept that to itself. */
    private static boolean canSyncAtOnce() {
        return System.getProperty("os.name").equals("Linux")
                && Version.parse(System.getProperty("os.version").replaceFirst("[^0-9.].*", ""))
                                .compareTo(SAYS_WHAT_FAILED)
                        >= 0;
    }

    private void refuseOtherMajor() throws IOException {
        var major = Files.readString(files.resolve("PG_VERSION")).strip();
        if (major.equals(Binaries.MAJOR)) return;
        throw new PostgresFailed(
                "The data in " + files + " was written by PostgreSQL " + major + ", and this Sala brings "
                        + Binaries.MAJOR + ". Start it with the Sala that wrote it, export, and import here.");
    }

    private Process spawn() {
        var words = new ArrayList<String>();
        if (SESSION.isPresent()) words.add(SESSION.get());
        words.addAll(List.of(binaries.program("postgres").toString(), "-D", files.toString()));
        try {
            return new ProcessBuilder(runner.command(words))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(logFile.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL", e);
        }
    }

    /** Waits while PostgreSQL comes up, or recovers from a power cut. */
    private boolean isReady(Process process) {
        for (long waited = 0; process.isAlive(); waited += PAUSE_MILLISECONDS) {
            if (new PidFile(files).saysReady(process.pid())) return true;
            if (waited > PATIENCE_SECONDS * 1000) {
                process.destroyForcibly();
                throw new PostgresFailed(
                        "PostgreSQL in " + files + " is not ready after " + PATIENCE_SECONDS + " seconds");
            }
            pause();
        }
        pause();
        return false;
    }

    private List<String> stopCommand() {
        return List.of(
                binaries.program("pg_ctl").toString(),
                "stop",
                "--pgdata=" + files,
                "--mode=fast",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--silent");
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

    private String whyItFailed(String said) {
        return "PostgreSQL does not start in " + files + ". It says:\n" + said + "\nIts whole log is " + logFile;
    }

    private String logSince(long position) {
        try {
            var all = Files.readAllBytes(logFile);
            return new String(all, (int) position, (int) (all.length - position), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + logFile, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
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
