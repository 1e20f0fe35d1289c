package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs one program to its end and tells how it ended. */
final class Program {
    private Program() {}

    record Ended(int code, String said) {
        boolean isWell() {
            return code == 0;
        }
    }

    /** A program that is not installed ends like one that fails. */
    static Ended run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(waitFor(process), said.strip());
        } catch (IOException e) {
            return new Ended(127, e.getMessage() == null ? "cannot start " + command.getFirst() : e.getMessage());
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while waiting for a program", e));
        }
    }
}
