package org.sala.exchange.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sala.exchange.SharedData;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.PackageFiles;
import org.sala.exchange.json.RuleFiles;
import org.sala.rule.Rules;

/** Reads packages as the tests need it. */
final class Hsds {
    static final Rules RULES = RuleFiles.read(SharedData.root().resolve("rules"));
    static final Map<String, String> TERMS =
            Map.of("Visiting older people", "elder-support", "transport-health", "transport-health");

    private Hsds() {}

    static Map<String, byte[]> files(Path path) {
        try {
            return PackageFiles.read(path, new Findings());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DirectoryImport read(Map<String, byte[]> files) {
        return HsdsReader.read(
                files, new HsdsSetting(RULES, LocalDate.of(2026, 11, 20), "test", TERMS), new Findings());
    }

    static DirectoryImport read(Path path) {
        return read(files(path));
    }

    static DirectoryImport read(String file, String text) {
        return read(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> codes(DirectoryImport read) {
        return read.findings().stream().map(Finding::code).distinct().sorted().toList();
    }
}
