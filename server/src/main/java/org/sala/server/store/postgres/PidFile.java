package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file in which a running PostgreSQL says who it is. It outlives a kill, and after a restart of the machine its
 * number may be somebody else's: then PostgreSQL would refuse to start, for ever.
 */
record PidFile(Path cluster) {
    private static final int LINES_WHEN_READY = 8;

    /** The living PostgreSQL that works in this folder, if there is one. */
    Optional<ProcessHandle> owner() {
        return processInFile().filter(this::isPostgresHere);
    }

    /**
     * Removes a file whose number now belongs to a stranger. Only when no process at all works in the folder: a backend
     * that outlived its parent may still write there. A number that is nobody's, PostgreSQL clears up itself.
     */
    void removeIfStale() {
        if (processInFile().isEmpty() || owner().isPresent() || someoneWorksHere()) return;
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the stale " + file(), e);
        }
    }

    /** The last line of the file turns to "ready" when PostgreSQL lets people in. */
    boolean saysReady(long process) {
        try {
            var lines = Files.readAllLines(file());
            return lines.size() >= LINES_WHEN_READY
                    && lines.getFirst().strip().equals(Long.toString(process))
                    && lines.get(LINES_WHEN_READY - 1).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private Path file() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> processInFile() {
        try (var lines = Files.lines(file())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the system does not show a process's folder, its name must do. */
    private boolean isPostgresHere(ProcessHandle process) {
        var isPostgres = process.info()
                .command()
                .map(command -> command.matches(".*[/\\\\]postgres(\\.exe)?( \\(deleted\\))?"))
                .orElse(false);
        return isPostgres && folderOf(process.pid()).map(this::isHere).orElse(true);
    }

    private boolean someoneWorksHere() {
        var processes = Path.of("/proc");
        if (!Files.isDirectory(processes)) return true;
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(
                    process -> folderOf(process.pid()).map(this::isHere).orElse(false));
        }
    }

    private boolean isHere(Path folder) {
        try {
            return Files.exists(cluster) && folder.equals(cluster.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow " + cluster, e);
        }
    }

    /** PostgreSQL's processes stay in the folder of their data. */
    private static Optional<Path> folderOf(long process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process), "cwd")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
