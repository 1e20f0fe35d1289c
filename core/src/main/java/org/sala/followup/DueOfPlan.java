package org.sala.followup;

import java.util.List;
import java.util.Optional;
import org.sala.journal.Row;

/** Steps and goals that have a day. */
record DueOfPlan(Row person, List<Row> owned) {
    List<Due> list() {
        return owned.stream()
                .flatMap(row -> kind(row)
                        .flatMap(kind -> Told.day(row, "by").map(day -> new Due(person.id(), kind, row.id(), day)))
                        .stream())
                .toList();
    }

    private static Optional<String> kind(Row row) {
        return switch (row.type()) {
            case "step" -> row.status().equals("planned") ? Optional.of("step") : Optional.empty();
            case "goal" ->
                row.status().equals("done") || row.status().equals("dropped") ? Optional.empty() : Optional.of("goal");
            default -> Optional.empty();
        };
    }
}
