package org.sala.server.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Something that opens a door to whoever has it: told once, kept only as its hash, never printed. */
public record Secret(String text) {
    private static final int BYTES = 24;

    /** 24 random bytes in 32 characters that fit into an address. */
    public static Secret random(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it, in hexadecimal. These are as long as a key, so one quick hash is enough. */
    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
