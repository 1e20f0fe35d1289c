package org.sala.action;

import java.util.Set;
import org.sala.journal.RecordId;

/**
 * That somebody's open need could be met by nothing: of one person, counted once however often it was noted.
 *
 * @param person the record that stands for the person, where several were joined
 * @param need one open need of that kind
 * @param place where the person lives now
 * @param part on which side of the division the person stands, as {@link TellGaps#PARTS} has it
 * @param why as {@code rules/records/gap.json} lists it
 */
public record Gap(RecordId person, RecordId need, String category, long place, String part, Set<String> why) {
    public Gap {
        why = Set.copyOf(why);
    }

    @Override
    public String toString() {
        return "Gap[" + need.number() + "]";
    }
}
