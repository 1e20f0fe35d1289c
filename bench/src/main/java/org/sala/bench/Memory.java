package org.sala.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is resident, in kB, as Linux counts it: of Sala's own process all of it, of PostgreSQL's processes their share of what they
 * have in common.
 */
record Memory(long sala, long postgres) {

    /** Empty where the system does not tell. */
    static Optional<Memory> of(ProcessHandle sala) {
        OptionalLong own = line(Path.of("/proc/" + sala.pid() + "/status"), "VmRSS:");
        if (own.isEmpty()) return Optional.empty();
        long postgres = sala.descendants()
                .map(child -> line(Path.of("/proc/" + child.pid() + "/smaps_rollup"), "Pss:"))
                .mapToLong(share -> share.orElse(0))
                .sum();
        return Optional.of(new Memory(own.getAsLong(), postgres));
    }

    private static OptionalLong line(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}
