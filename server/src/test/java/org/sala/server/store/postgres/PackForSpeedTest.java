package org.sala.server.store.postgres;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.sala.server.store.TestFolders;
import org.tukaani.xz.XZInputStream;

class PackForSpeedTest {
    private static final String ARCHIVE = Binaries.archiveForThisMachine();

    @Test
    void the_programs_are_the_same_in_another_packing() throws IOException, NoSuchAlgorithmException {
        Path folder = TestFolders.emptyUntilTheEnd("pack");
        Path original = jarOnTheClassPath();
        Path jar = Files.copy(original, folder.resolve(original.getFileName()));
        Files.writeString(folder.resolve("other.jar"), "none of ours");

        PackForSpeed.main(new String[] {folder.toString()});

        try (var before = new ZipFile(original.toFile());
                var after = new ZipFile(jar.toFile())) {
            assertNull(after.getEntry(ARCHIVE));
            assertArrayEquals(
                    hash(new XZInputStream(before.getInputStream(before.getEntry(ARCHIVE)))),
                    hash(after.getInputStream(after.getEntry(Binaries.packedForSpeed(ARCHIVE)))));
        }
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void what_was_packed_already_stays_as_it_is() throws IOException {
        Path folder = TestFolders.emptyUntilTheEnd("pack-again");
        Path original = jarOnTheClassPath();
        Path jar = Files.copy(original, folder.resolve(original.getFileName()));
        PackForSpeed.repack(jar);
        long packed = Files.size(jar);
        PackForSpeed.repack(jar);
        assertEquals(packed, Files.size(jar));
    }

    private static Path jarOnTheClassPath() throws IOException {
        var archive = Objects.requireNonNull(Binaries.class.getResource("/" + ARCHIVE));
        return Path.of(
                ((JarURLConnection) archive.openConnection()).getJarFile().getName());
    }

    private static byte[] hash(InputStream in) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var read = new DigestInputStream(in, digest)) {
            read.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
