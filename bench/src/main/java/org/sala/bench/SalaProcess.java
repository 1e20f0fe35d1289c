package org.sala.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sala in a process of its own, started with the words of {@code bin/sala serve}, its options and its start-up cache. */
final class SalaProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_AGAIN_NANOSECONDS = 2_000_000;

    private final Process process;
    private final int port;
    private final Duration untilFirstPage;

    private SalaProcess(Process process, int port, Duration untilFirstPage) {
        this.process = process;
        this.port = port;
        this.untilFirstPage = untilFirstPage;
    }

    /** With the start-up cache that the build makes, or without. */
    enum Start {
        WITH_CACHE,
        WITHOUT_CACHE
    }

    /** Returns when {@code GET /health} and then {@code GET /} have answered 200. */
    static SalaProcess start(Path root, Path data, Start start) {
        int port = freePort();
        try {
            Files.createDirectories(data);
            long began = System.nanoTime();
            Process process = command(root, data, port, start).start();
            await(process, port, "/health");
            await(process, port, "/");
            return new SalaProcess(process, port, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException("Sala cannot be started", e);
        }
    }

    int port() {
        return port;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private static ProcessBuilder command(Path root, Path data, int port, Start start) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("@" + root.resolve("bin/java.options"));
        Path cache = root.resolve("target/app/sala.aot");
        if (start == Start.WITH_CACHE) {
            if (!Files.exists(cache)) throw new IllegalStateException("there is no start-up cache: bin/train makes it");
            words.add("-XX:AOTCache=" + cache);
        }
        words.addAll(List.of("-jar", root.resolve("target/app/sala.jar").toString(), "serve"));
        var command = new ProcessBuilder(words).redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("SALA_"));
        command.environment().put("SALA_DATA", data.toString());
        command.environment().put("SALA_PORT", Integer.toString(port));
        return command.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolveSibling("sala.log").toFile()));
    }

    private static void await(Process process, int port, String page) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port, page)) {
            if (!process.isAlive()) throw new IllegalStateException("Sala ended before its first page");
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("Sala does not answer " + page);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOSECONDS);
        }
    }

    private static boolean answers(int port, String page) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.get(page).status() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as an operator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("Sala does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
