package org.sala.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

/** What happened, line by line, and a hash of all of it: two runs of a seed that differ in anything differ in the hash. */
public final class Trace {
    private static final long DAY = 24 * 3600 * 1000L;

    private final Consumer<String> out;
    private final MessageDigest digest;

    public Trace(Consumer<String> out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** {@code since} is the time since the world began, in milliseconds. */
    void say(long since, String line) {
        long minutes = since % DAY / 60_000;
        String told = "day %d %02d:%02d  %s".formatted(1 + since / DAY, minutes / 60, minutes % 60, line);
        digest.update(told.getBytes(StandardCharsets.UTF_8));
        out.accept(told);
    }

    void say(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        out.accept(line);
    }

    void weigh(Value state) {
        digest.update(Canonical.write(state).getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the trace. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
