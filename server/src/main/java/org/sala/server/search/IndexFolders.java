package org.sala.server.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where indexes lie, each in a folder of its own; a small file names the one that is in use and is replaced in one step. So a new one is built beside
 * the old one, and whoever is killed while building it leaves the old one as it was.
 */
final class IndexFolders {
    private static final String NAMES_IT = "current";
    private static final String INDEX = "index-";

    private final Path folder;

    IndexFolders(Path data) {
        this.folder = data.resolve("search");
    }

    /** The one in use, if there is one. */
    Optional<Path> current() throws IOException {
        Path names = folder.resolve(NAMES_IT);
        if (!Files.exists(names)) return Optional.empty();
        String name = new String(Files.readAllBytes(names), StandardCharsets.UTF_8).strip();
        return name.matches(INDEX + "\\d{1,9}")
                ? Optional.of(folder.resolve(name)).filter(Files::isDirectory)
                : Optional.empty();
    }

    /** Numbered one higher than any; whoever else makes one at this moment has another number. */
    Path fresh() throws IOException {
        Files.createDirectories(folder);
        Optional<Path> made = Optional.empty();
        while (made.isEmpty()) made = made(folder.resolve(INDEX + (highest() + 1)));
        return made.get();
    }

    private static Optional<Path> made(Path next) throws IOException {
        try {
            return Optional.of(Files.createDirectory(next));
        } catch (FileAlreadyExistsException somebodyWasFirst) {
            return Optional.empty();
        }
    }

    private long highest() throws IOException {
        return indexes().stream()
                .map(index -> index.getFileName().toString().substring(INDEX.length()))
                .filter(number -> number.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    void use(Path index) throws IOException {
        String name = index.getFileName().toString();
        Path next = folder.resolve(NAMES_IT + "-" + name);
        Files.writeString(next, name);
        Files.move(next, folder.resolve(NAMES_IT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what nobody uses: not the current one, and none that somebody is building. */
    void tidy() throws IOException {
        Optional<Path> current = current();
        for (Path index : indexes()) {
            if (current.filter(index::equals).isEmpty() && isFree(index)) delete(index);
        }
    }

    private List<Path> indexes() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(INDEX))
                    .toList();
        }
    }

    /** Whether nobody writes it now. */
    static boolean isFree(Path index) throws IOException {
        try (var directory = FSDirectory.open(index);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return true;
        } catch (LockObtainFailedException inUse) {
            return false;
        }
    }

    static void delete(Path index) throws IOException {
        if (!Files.exists(index)) return;
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
