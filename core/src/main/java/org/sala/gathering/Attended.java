package org.sala.gathering;

import java.util.Collection;
import java.util.OptionalLong;
import org.sala.journal.Row;

/**
 * How many people were in the room, as far as anybody counted them. More than these cannot have voted.
 *
 * @param people empty when nobody counted
 */
public record Attended(OptionalLong people) {
    /** {@code attendance} are the facts of one gathering. */
    public static Attended of(Collection<Row> attendance) {
        if (attendance.isEmpty()) {
            return new Attended(OptionalLong.empty());
        }
        return new Attended(OptionalLong.of(Attendance.of(attendance).total()));
    }

    /** Whether so many can have been here; so it is taken to be when nobody counted. */
    public boolean holds(long voters) {
        return people.isEmpty() || voters <= people.getAsLong();
    }
}
