package org.sala.person;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Says that two records are of one person, and takes it back again. Nothing of either is moved, so nothing can be lost. */
public record JoinRecords(RecordId person) {
    /** From now on everything of this record is shown with the other. */
    public Draft into(int at, RecordId other, String why) {
        return Draft.making(
                at,
                "merge",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("into", new Value.Whole(other.number()))
                        .with("why", why.isBlank() ? Value.Nothing.NOTHING : new Value.Text(why)));
    }

    /** They were two after all; only a supervisor parts them. */
    public static Draft part(Row merge) {
        return Draft.command(merge.id(), "merge.undo", merge.rv(), Value.Fields.NONE);
    }
}
