package org.sala.server.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Door;
import org.sala.journal.Kind;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Round;
import org.sala.rule.Value;

/** Rounds as they stand on the wire: docs/sync.md, sections 2 and 4. */
public final class SyncText {
    /** No change is larger than this, in characters of JSON. */
    private static final int CHANGE_LIMIT = 64 * 1024;

    private static final long RECORD_LIMIT = 1L << 53;
    private static final long COUNTER_LIMIT = 1L << 23;
    private static final int SCOPES_LIMIT = 2000;

    private SyncText() {}

    /** A request that cannot be answered: where in it, and what is wrong there. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final String where;

        Malformed(String where) {
            super(where);
            this.where = where;
        }

        public String where() {
            return where;
        }
    }

    public static Round.Request read(long device, Value.Fields body) throws Malformed {
        return new Round.Request(
                body.text("e").orElse(""),
                body.whole("q").orElseThrow(() -> new Malformed("q")),
                body.text("g").orElse(""),
                body.whole("now").orElseThrow(() -> new Malformed("now")),
                checkpoints(body.get("cp")),
                changes(device, body.get("ops")));
    }

    private static Map<String, Round.Checkpoint> checkpoints(Value told) throws Malformed {
        if (told == Value.Nothing.NOTHING) {
            return Map.of();
        }
        if (!(told instanceof Value.Fields fields) || fields.values().size() > SCOPES_LIMIT) {
            throw new Malformed("cp");
        }
        Map<String, Round.Checkpoint> checkpoints = new TreeMap<>();
        for (var entry : fields.values().entrySet()) {
            checkpoints.put(entry.getKey(), checkpoint(entry.getKey(), entry.getValue()));
        }
        return checkpoints;
    }

    private static Round.Checkpoint checkpoint(String scope, Value told) throws Malformed {
        if (told instanceof Value.Whole(long sequence) && sequence >= 0) {
            return Round.Checkpoint.complete(sequence);
        }
        if (told instanceof Value.Items(List<Value> pair)
                && pair.size() == 2
                && pair.get(0) instanceof Value.Whole(long sequence)
                && pair.get(1) instanceof Value.Whole(long after)
                && sequence >= 0
                && after >= 0
                && after < RECORD_LIMIT) {
            return new Round.Checkpoint(sequence, after);
        }
        throw new Malformed("cp." + scope);
    }

    private static List<Change> changes(long device, Value told) throws Malformed {
        if (told == Value.Nothing.NOTHING) {
            return List.of();
        }
        if (!(told instanceof Value.Items(List<Value> ops)) || ops.size() > Door.BATCH_LIMIT) {
            throw new Malformed("ops");
        }
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < ops.size(); at++) {
            changes.add(change(device, ops.get(at), "ops[" + at + "]"));
        }
        return changes;
    }

    /** A change needs a number to be kept at all; whatever else is wrong with it, it is kept and held. */
    private static Change change(long device, Value told, String where) throws Malformed {
        if (!(told instanceof Value.Items(List<Value> parts))
                || parts.isEmpty()
                || !(parts.getFirst() instanceof Value.Whole(long n))
                || n < 1
                || n >= COUNTER_LIMIT) {
            throw new Malformed(where);
        }
        var id = new ChangeId(device, n);
        String raw = Json.write(told);
        return parts.size() == 8 && raw.length() <= CHANGE_LIMIT
                ? readable(id, parts).orElseGet(() -> unreadable(id, raw))
                : unreadable(id, raw);
    }

    private static Change unreadable(ChangeId id, String raw) {
        return Change.unreadable(id, 0, new Value.Text(raw.substring(0, Math.min(raw.length(), CHANGE_LIMIT))));
    }

    private static Optional<Change> readable(ChangeId id, List<Value> parts) {
        if (parts.get(1) instanceof Value.Text(String letter)
                && parts.get(2) instanceof Value.Text(String type)
                && parts.get(3) instanceof Value.Whole(long subject)
                && parts.get(4) instanceof Value.Whole(long base)
                && parts.get(5) instanceof Value.Whole(long at)
                && parts.get(6) instanceof Value.Fields payload
                && parts.get(7) instanceof Value.Whole(long schema)
                && isInRange(subject, base, schema)) {
            return Kind.ofLetter(letter)
                    .map(kind ->
                            new Change(id, kind, type, new RecordId(subject), (int) base, at, payload, (int) schema));
        }
        return Optional.empty();
    }

    private static boolean isInRange(long subject, long base, long schema) {
        return subject >= 0
                && subject < RECORD_LIMIT
                && base >= 0
                && base <= Integer.MAX_VALUE
                && schema >= 1
                && schema <= Integer.MAX_VALUE;
    }

    public static Value.Fields write(Round.Reply reply) {
        Value.Fields told = Value.Fields.NONE
                .with("e", new Value.Text(reply.epoch()))
                .with("q", new Value.Whole(reply.request()))
                .with("now", new Value.Whole(reply.now()))
                .with("ack", new Value.Whole(reply.receipt().ack()))
                .with("g", new Value.Text(reply.fingerprint()))
                .with("safe", new Value.Whole(0))
                .with("out", outcomes(reply.receipt()))
                .with("scopes", shelves(reply.shelves()))
                .with("purge", Value.Items.ofTexts(reply.purge()))
                .with("more", new Value.Flag(reply.hasMore()));
        return reply.isWiping() ? told.with("wipe", new Value.Flag(true)) : told;
    }

    private static Value outcomes(Receipt receipt) {
        List<Value> told = new ArrayList<>();
        for (Receipt.Told outcome : receipt.told()) {
            if (outcome.outcome() != Outcome.APPLIED
                    || !outcome.details().values().isEmpty()) {
                told.add(Value.Items.of(
                        new Value.Whole(outcome.n()),
                        new Value.Text(outcome.outcome().code()),
                        outcome.details()));
            }
        }
        return new Value.Items(told);
    }

    private static Value shelves(List<Round.Shelf> shelves) {
        List<Value> told = new ArrayList<>();
        for (Round.Shelf shelf : shelves) {
            Value from = shelf.from() == null ? Value.Nothing.NOTHING : checkpoint(shelf.from());
            told.add(Value.Items.of(
                    new Value.Text(shelf.scope().key()), from, checkpoint(shelf.to()), lines(shelf.lines())));
        }
        return new Value.Items(told);
    }

    private static Value checkpoint(Round.Checkpoint checkpoint) {
        return checkpoint.isComplete()
                ? new Value.Whole(checkpoint.sequence())
                : Value.Items.of(new Value.Whole(checkpoint.sequence()), new Value.Whole(checkpoint.after()));
    }

    private static Value lines(List<Round.Line> lines) {
        List<Value> told = new ArrayList<>(lines.size());
        for (Round.Line line : lines) {
            var record = new Value.Whole(line.record().number());
            Value.Fields fields = line.fields();
            told.add(
                    fields == null
                            ? Value.Items.of(record)
                            : Value.Items.of(record, new Value.Text(line.type()), new Value.Whole(line.rv()), fields));
        }
        return new Value.Items(told);
    }
}
