package org.sala.server.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.server.Main;

/** Sala as an operator runs it, with a PostgreSQL of its own that forgets nothing, and no chance to say goodbye. */
final class KillableSala {
    private static final Pattern READY = Pattern.compile("Sala is ready: http://localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int PAUSE_MILLISECONDS = 20;

    private final Path data;
    private final Path said;
    private @Nullable Process process;
    private volatile int port;

    KillableSala(Path data, Path said) {
        this.data = data;
        this.said = said;
    }

    /** Where it listens now; another port after each start. */
    int port() {
        return port;
    }

    void start() {
        try {
            var starting = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@" + Path.of(System.getProperty("sala.root"), "bin", "java.options"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName());
            starting.environment().put("SALA_DATA", data.toString());
            starting.environment().put("SALA_PORT", "0");
            starting.environment().remove("SALA_DB_URL");
            starting.environment().remove("SALA_DEMO");
            Files.deleteIfExists(said);
            process = starting.redirectErrorStream(true)
                    .redirectOutput(Redirect.to(said.toFile()))
                    .start();
            port = portWhenReady(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int portWhenReady(Process starting) throws IOException {
        var patience = Instant.now().plus(PATIENCE);
        while (starting.isAlive() && Instant.now().isBefore(patience)) {
            var ready = READY.matcher(Files.readString(said));
            if (ready.find()) return Integer.parseInt(ready.group(1));
            pause();
        }
        throw new AssertionError("Sala did not start: " + Files.readString(said));
    }

    void killSala() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Only the process that holds PostgreSQL together: its others see that it is gone, and end. */
    void killPostmaster() {
        postmaster().orElseThrow().destroyForcibly();
    }

    /** As when the machine's power goes, but that the machine goes on. */
    void killEverything() {
        var postgres = postmaster().stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .toList();
        if (process != null) process.destroyForcibly();
        postgres.forEach(ProcessHandle::destroyForcibly);
        killSala();
        postgres.forEach(ended -> ended.onExit().join());
    }

    Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(data.resolve("postgres/cluster/postmaster.pid"))) {
            return lines.findFirst()
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
                    .filter(found -> found.info().command().orElse("").endsWith("/postgres"));
        } catch (IOException noneRuns) {
            return Optional.empty();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
