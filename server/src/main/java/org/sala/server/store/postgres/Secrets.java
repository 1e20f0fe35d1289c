package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody chose and only this machine's user can read. */
final class Secrets {
    private static final int PASSWORD_BYTES = 24;

    private Secrets() {}

    static String readOrMake(Path file, SecureRandom random) {
        try {
            if (Files.exists(file) && Files.size(file) > 0) return Files.readString(file);
            var bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            write(file, password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the database's password in " + file, e);
        }
    }

    static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, secret);
    }
}
