package org.sala.server.store.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's programs, unpacked once from the class path into a cache and used from there ever after. */
record Binaries(Path home) {
    static final String VERSION = "18.4.0";
    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(Binaries.class);
    private static final String UNPACKING = "unpacking-";
    private static final String SIZE_FILE = "unpacked-bytes";
    private static final int BUFFER = 1 << 16;

    /** Unpacks, unless a whole copy is there: one that a power cut left half written is replaced. */
    static Binaries unpackedIn(Path cache) {
        var archive = archiveForThisMachine();
        var home = cache.resolve("postgresql-" + VERSION + "-" + archive.replaceAll("^postgres-|\\.txz$", ""));
        try {
            if (!isWhole(home)) unpack(archive, cache, home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + home, e);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static String archiveForThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.contains("win") ? "windows" : system.contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-" + family + "-" + (processor.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
    }

    /** The same archive as {@link PackForSpeed} leaves it: the jar around it is all that packs it. */
    static String packedForSpeed(String archive) {
        return archive.replaceAll("\\.txz$", ".tar");
    }

    private static boolean isWhole(Path home) throws IOException {
        var sizeFile = home.resolve(SIZE_FILE);
        return Files.exists(sizeFile)
                && Files.readString(sizeFile).equals(Long.toString(bytesIn(home) - Files.size(sizeFile)));
    }

    private static void unpack(String archive, Path cache, Path home) throws IOException {
        log.info("Unpacking PostgreSQL {} into {}", VERSION, home);
        Files.createDirectories(cache);
        deleteLeftovers(cache);
        var half = Files.createTempDirectory(cache, UNPACKING);
        try (var tar = new TarArchiveInputStream(open(archive))) {
            unpack(tar, half);
        }
        Files.writeString(half.resolve(SIZE_FILE), Long.toString(bytesIn(half)));
        makeReadableByAll(half);
        delete(home);
        Files.move(half, home, ATOMIC_MOVE);
    }

    private static InputStream open(String archive) throws IOException {
        var quick = Binaries.class.getResourceAsStream("/" + packedForSpeed(archive));
        if (quick != null) return new BufferedInputStream(quick, BUFFER);
        var packed = Binaries.class.getResourceAsStream("/" + archive);
        if (packed != null) return new XZCompressorInputStream(packed);
        throw new PostgresFailed("Sala has no PostgreSQL for this kind of machine (" + archive
                + "). Set SALA_DB_URL to a PostgreSQL " + MAJOR + " that you run yourself.");
    }

    private static void unpack(TarArchiveInputStream tar, Path into) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) throw new IOException("the archive reaches outside: " + entry.getName());
            // Only what programs link against at build time: a tenth of the files, and never read.
            if (!entry.getName().endsWith(".a")) write(tar, entry, target);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0b001_000_000) != 0) target.toFile().setExecutable(true, false);
    }

    private static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** As root, PostgreSQL may have to run as somebody else. */
    private static void makeReadableByAll(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What a kill in the middle of unpacking left behind. */
    private static void deleteLeftovers(Path cache) throws IOException {
        try (var leftovers = Files.newDirectoryStream(cache, UNPACKING + "*")) {
            for (var leftover : leftovers) delete(leftover);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
