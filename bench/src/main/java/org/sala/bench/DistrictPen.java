package org.sala.bench;

import java.util.ArrayList;
import java.util.List;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.rule.Canonical;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Writes through the real door as somebody's phone, many changes at a time; each must take effect. */
final class DistrictPen {
    private final Door door;
    private final Rights rights;
    private final long device;
    private final List<Change> waiting = new ArrayList<>();
    private long last;

    DistrictPen(Door door, Rights rights, long device) {
        this.door = door;
        this.rights = rights;
        this.device = device;
    }

    /** A record of the fields told in turn: a name, and what it holds. */
    RecordId make(String type, Object... fields) {
        return note(Draft.making(0, type, named(fields)));
    }

    void command(RecordId record, String command, Object... fields) {
        note(Draft.command(record, command, 1, named(fields)));
    }

    void edit(RecordId record, String type, Object... fields) {
        note(Draft.edit(record, type, 1, named(fields)));
    }

    private RecordId note(Draft draft) {
        var id = new ChangeId(device, ++last);
        waiting.add(draft.numbered(id, id, System.currentTimeMillis(), Rules.SCHEMA));
        if (waiting.size() == Door.BATCH_LIMIT) send();
        return id.record();
    }

    private static Value.Fields named(Object... fields) {
        Value.Fields named = Value.Fields.NONE;
        for (int at = 0; at < fields.length; at += 2) {
            Value value = fields[at + 1] instanceof Number number
                    ? new Value.Whole(number.longValue())
                    : new Value.Text(fields[at + 1].toString());
            named = named.with(fields[at].toString(), value);
        }
        return named;
    }

    void send() {
        Receipt receipt = door.receive(device, rights, 0, List.copyOf(waiting));
        receipt.told().stream()
                .filter(told -> told.outcome() != Outcome.APPLIED)
                .findFirst()
                .ifPresent(told -> {
                    throw new IllegalStateException(told.outcome() + " " + Canonical.write(told.details()));
                });
        if (receipt.ack() != last) throw new IllegalStateException("only " + receipt.ack() + " of " + last + " came");
        waiting.clear();
    }
}
