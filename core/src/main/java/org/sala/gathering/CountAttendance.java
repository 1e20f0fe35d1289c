package org.sala.gathering;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Counts people who are in the room: so many of a kind, never who. What several count at several doors is added; a count that was wrong is
 * replaced by another that names it.
 *
 * @param station which door or which phone counted
 */
public record CountAttendance(RecordId gathering, long place, String station) {
    /** {@code kind} says of what sex, age, ethnicity, disability and role they are, as far as it was seen. */
    public Draft count(int at, Value.Fields kind, long count) {
        return Draft.fact(at, Attendance.TYPE, fields(kind, count));
    }

    /** The earlier count was wrong: this one stands for it. */
    public Draft mend(int at, RecordId earlier, Value.Fields kind, long count) {
        return Draft.fact(at, Attendance.TYPE, fields(kind, count).with("replaces", new Value.Whole(earlier.number())));
    }

    /** Two had counted the same room: the earlier count no longer stands. */
    public Draft setAside(int at, RecordId earlier) {
        return mend(at, earlier, Value.Fields.NONE, 0);
    }

    private Value.Fields fields(Value.Fields kind, long count) {
        return kind.with("gathering", new Value.Whole(gathering.number()))
                .with("place", new Value.Whole(place))
                .with("count", new Value.Whole(count))
                .with("station", new Value.Text(station));
    }
}
