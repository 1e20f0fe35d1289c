package org.sala.journal;

import java.util.List;
import java.util.stream.Stream;
import org.sala.rule.Value;

/**
 * What the door says to a device: how far it has come, and what became of each change that it took now.
 *
 * @param ack every change up to this one has an outcome
 */
public record Receipt(long ack, List<Told> told) {
    public Receipt {
        told = List.copyOf(told);
    }

    /** The same, with what was told once already before it. */
    Receipt after(List<Told> before) {
        return before.isEmpty()
                ? this
                : new Receipt(ack, Stream.concat(before.stream(), told.stream()).toList());
    }

    /**
     * The outcome of one change.
     *
     * @param record what it made or was about
     */
    public record Told(long n, RecordId record, Outcome outcome, Value.Fields details) {}
}
