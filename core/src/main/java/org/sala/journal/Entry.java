package org.sala.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

/**
 * One line of the ledger: a change, what became of it and what it did, chained by hash to the line before it of the same device.
 *
 * @param author the account that made it
 * @param estimated when it probably happened, milliseconds since 1970 by the server's clock
 * @param received when the server took it
 * @param details why, when the outcome is not plain
 */
public record Entry(
        Change change,
        long author,
        long area,
        long estimated,
        long received,
        Outcome outcome,
        Value.Fields details,
        List<Effect> effects,
        byte[] previous,
        byte[] hash) {

    public Entry {
        effects = List.copyOf(effects);
    }

    static Entry chained(Entry line) {
        return new Entry(
                line.change,
                line.author,
                line.area,
                line.estimated,
                line.received,
                line.outcome,
                line.details,
                line.effects,
                line.previous,
                line.reckonHash());
    }

    /** The hash that this line ought to have: SHA-256 over the line before and everything said here. */
    public byte[] reckonHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(Canonical.write(told()).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Value told() {
        return Value.Items.of(
                new Value.Whole(change.id().device()),
                new Value.Whole(change.id().n()),
                new Value.Text(change.kind().letter()),
                new Value.Text(change.type()),
                new Value.Whole(change.subject().number()),
                new Value.Whole(change.base()),
                new Value.Whole(change.at()),
                change.payload(),
                new Value.Whole(change.schema()),
                new Value.Whole(author),
                new Value.Whole(area),
                new Value.Whole(estimated),
                new Value.Whole(received),
                new Value.Text(outcome.code()),
                details,
                new Value.Items(effects.stream().map(Effect::value).toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && change.equals(entry.change) && Arrays.equals(hash, entry.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change.id());
    }

    @Override
    public String toString() {
        return "Entry[" + change.id() + " " + outcome.code() + "]";
    }
}
