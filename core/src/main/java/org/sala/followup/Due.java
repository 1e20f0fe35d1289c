package org.sala.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sala.journal.RecordId;

/**
 * One thing that waits to be done for a person.
 *
 * @param person whom it is for; 0 when nobody is named
 * @param kind one of the kinds in {@code rules/due.json}
 * @param subject the record it is about
 * @param day when it is due
 */
public record Due(RecordId person, String kind, RecordId subject, LocalDate day) {
    /** Days that it is late; negative while there is time. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
