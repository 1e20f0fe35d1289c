package org.sala.server.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.PackageFiles;

/** The files that somebody named on the command line. */
final class GivenFiles {
    private GivenFiles() {}

    /** None of them, and said so, when one cannot be read. */
    static Map<String, byte[]> read(List<Path> paths, Findings findings, PrintStream out) throws IOException {
        Map<String, byte[]> read = new TreeMap<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                out.println("There is no file that can be read at " + path);
                return Map.of();
            }
            read.putAll(PackageFiles.read(path, findings));
        }
        return read;
    }
}
