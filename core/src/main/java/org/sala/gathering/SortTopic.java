package org.sala.gathering;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** What a gathering does with a topic: it takes it up, leaves it for another time, lets it go, or puts it to the vote. */
public record SortTopic(Row topic) {
    public Draft take(RecordId gathering) {
        return Draft.edit(topic.id(), "topic", topic.rv(), Value.Fields.of("gathering", whole(gathering)));
    }

    /** Counts it in as one of the gathering's own, after {@link #take}. */
    public Draft open() {
        return moves("take", Value.Fields.NONE);
    }

    public Draft choose() {
        return moves("choose", Value.Fields.NONE);
    }

    public Draft park() {
        return moves("park", Value.Fields.NONE);
    }

    /** {@code reason} as {@code rules/lifecycles/topic.json} names it. */
    public Draft drop(String reason) {
        return moves("drop", Value.Fields.of("reason", new Value.Text(reason)));
    }

    public Draft reopen() {
        return moves("reopen", Value.Fields.NONE);
    }

    public Draft putTo(RecordId ballot) {
        return Draft.edit(topic.id(), "topic", topic.rv(), Value.Fields.of("ballot", whole(ballot)));
    }

    private Draft moves(String command, Value.Fields arguments) {
        return Draft.command(topic, "topic." + command, arguments);
    }

    private static Value whole(RecordId record) {
        return new Value.Whole(record.number());
    }
}
