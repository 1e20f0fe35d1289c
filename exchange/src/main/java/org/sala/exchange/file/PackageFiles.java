package org.sala.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a folder, of a zip archive, or one file alone, by name. An archive that unpacks to far more than it is stops at the limit. */
public final class PackageFiles {
    /** More files than any directory package has. */
    private static final int FILES_LIMIT = 200;

    private PackageFiles() {}

    public static Map<String, byte[]> read(Path path, Findings findings) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> found = Files.list(path)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    put(files, name(file), Files.newInputStream(file), findings);
                }
            }
        } else if (name(path).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unzip(path, files, findings);
        } else {
            put(files, name(path), Files.newInputStream(path), findings);
        }
        return files;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void put(Map<String, byte[]> files, String name, InputStream in, Findings findings)
            throws IOException {
        try (in) {
            keep(files, name, in.readNBytes(TextOf.BYTES_LIMIT + 1), findings);
        }
    }

    private static void keep(Map<String, byte[]> files, String name, byte[] bytes, Findings findings) {
        if (files.size() >= FILES_LIMIT) {
            findings.leftOut(Finding.Spot.file(name), "too-many-files", "most", Integer.toString(FILES_LIMIT));
        } else {
            files.put(name, bytes);
        }
    }

    private static void unzip(Path path, Map<String, byte[]> files, Findings findings) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            int left = TextOf.BYTES_LIMIT;
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && left > 0) {
                if (!entry.isDirectory()) {
                    byte[] bytes = zip.readNBytes(left + 1);
                    left -= bytes.length;
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    keep(files, name, bytes, findings);
                }
                entry = zip.getNextEntry();
            }
            if (left <= 0) {
                files.clear();
                findings.leftOut(
                        Finding.Spot.file(name(path)),
                        "file-too-large",
                        "most",
                        Integer.toString(TextOf.BYTES_LIMIT / 1024 / 1024));
            }
        } catch (ZipException | java.io.EOFException broken) {
            findings.leftOut(Finding.Spot.file(name(path)), "zip-broken");
        } catch (IllegalArgumentException badName) {
            // A file name in the archive that is not UTF-8.
            findings.leftOut(Finding.Spot.file(name(path)), "zip-broken");
        }
    }
}
