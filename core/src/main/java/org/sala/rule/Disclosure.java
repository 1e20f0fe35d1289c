package org.sala.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one gate through which a count of people leaves those who look after them: docs/decisions tells why it is so.
 *
 * <p>Of a cell, such as {@code gap/3/transport}, it is told that it holds <em>at least</em> so many: a multiple of the threshold that the count surely
 * reaches. Where the steps lie differs from cell to cell, by an offset that hangs on a secret and stays the same for ever. So a step that is seen to
 * be taken does not tell which count was reached, asking often wears nothing away, and a cell of which nothing is told may hold
 * as many as one that is told.
 */
public final class Disclosure {
    private static final String KEYED_HASH = "HmacSHA256";

    private final int threshold;
    private final byte[] secret;

    /** {@code secret} must stay the same as long as anything of what was told is remembered by anybody. */
    public Disclosure(int threshold, byte[] secret) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below two hides nobody: " + threshold);
        }
        this.threshold = threshold;
        this.secret = secret.clone();
    }

    public static Disclosure of(Rules rules, byte[] secret) {
        long threshold = rules.tree().fields("disclosure").whole("threshold").orElseThrow();
        return new Disclosure(Math.toIntExact(threshold), secret);
    }

    public int threshold() {
        return threshold;
    }

    /** How many there are at least; empty when nothing may be told. Every way of asking for the same people must name the same cell. */
    public OptionalLong atLeast(String cell, long count) {
        long told = Math.floorDiv(count - offset(cell), threshold) * threshold;
        return told >= threshold ? OptionalLong.of(told) : OptionalLong.empty();
    }

    /** From 0 to one less than the threshold. */
    private long offset(String cell) {
        try {
            Mac mac = Mac.getInstance(KEYED_HASH);
            mac.init(new SecretKeySpec(secret, KEYED_HASH));
            byte[] hash = mac.doFinal(cell.getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getLong(), threshold);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks " + KEYED_HASH, missing);
        }
    }
}
