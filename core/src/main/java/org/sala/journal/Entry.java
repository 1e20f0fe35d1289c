package org.sala.journal;

import java.util.List;
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
        Hash previous,
        Hash hash) {

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
    public Hash reckonHash() {
        return Hash.chained(previous, Canonical.write(told()));
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
    public String toString() {
        return "Entry[" + change.id() + " " + outcome.code() + "]";
    }
}
