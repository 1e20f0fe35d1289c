package org.sala.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in hexadecimal; empty before the first line of a device's chain. */
public record Hash(String hex) {
    public static final Hash NONE = new Hash("");

    /** The hash of what is told, chained to the one before. */
    static Hash chained(Hash previous, String told) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.hex.getBytes(StandardCharsets.US_ASCII));
            digest.update(told.getBytes(StandardCharsets.UTF_8));
            return new Hash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
