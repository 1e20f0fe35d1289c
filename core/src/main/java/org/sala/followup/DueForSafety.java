package org.sala.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** When a worry for somebody's safety must have been acted on: from the day it was raised, and anew from the day it was passed up. */
record DueForSafety(DueRules rules, Row flag, RecordId person, LocalDate today) {
    /** Nothing when it is closed, or when the asker sees no more of it than that it stands. */
    Optional<Due> due() {
        LocalDate raised = Told.day(flag, "on").orElse(today);
        return flag.data()
                .text("kind")
                .flatMap(kind ->
                        since(raised).map(since -> new Due(person, "safety", flag.id(), rules.safetyDue(since, kind))));
    }

    private Optional<LocalDate> since(LocalDate raised) {
        return switch (flag.status()) {
            case "raised" -> Optional.of(raised);
            case "escalated" -> Optional.of(Told.day(flag, "passedOn").orElse(raised));
            default -> Optional.empty();
        };
    }
}
