package org.sala.journal;

import org.sala.rule.Value;

/** What a change did to one record: its new version, and the fields as they then stood; a cleared field is {@code null} there. */
public record Effect(RecordId record, String type, int rv, Value.Fields set) {
    /** As a tree: record, type, version, fields. */
    public Value value() {
        return Value.Items.of(new Value.Whole(record.number()), new Value.Text(type), new Value.Whole(rv), set);
    }
}
