package org.sala.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** Records as the examples write them: {@code {"id": 1, "type": "need", "data": {…}}}. */
public final class ExampleRows {
    private ExampleRows() {}

    public static List<Row> of(Value.Fields example, String field) {
        return example.items(field).stream().map(row -> row((Value.Fields) row)).toList();
    }

    private static Row row(Value.Fields row) {
        return new Row(
                new RecordId(row.whole("id").orElseThrow()),
                row.text("type").orElse("person"),
                1,
                null,
                1,
                row.fields("data"),
                Map.of(),
                Set.of());
    }
}
