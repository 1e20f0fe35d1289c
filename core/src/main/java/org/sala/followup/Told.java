package org.sala.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** Facts of one type in the order in which they happened, without those that a later one corrects. */
final class Told {
    private Told() {}

    static List<Row> inOrder(Collection<Row> rows, String type) {
        Set<RecordId> corrected = new HashSet<>();
        rows.stream()
                .filter(row -> row.type().equals(type))
                .forEach(row -> row.reference("corrects").ifPresent(corrected::add));
        return rows.stream()
                .filter(row -> row.type().equals(type) && !corrected.contains(row.id()))
                .sorted(Comparator.comparing((Row row) -> day(row, "on").orElse(LocalDate.MIN))
                        .thenComparing(Row::id))
                .toList();
    }

    static Optional<LocalDate> day(Row row, String field) {
        return row.data().text(field).map(LocalDate::parse);
    }

    static boolean is(Row row, String field, String... codes) {
        return row.data().text(field).filter(List.of(codes)::contains).isPresent();
    }
}
