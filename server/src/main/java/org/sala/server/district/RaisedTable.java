package org.sala.server.district;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sala.exchange.table.Cell;
import org.sala.exchange.table.Table;
import org.sala.server.district.CommunityRecords.Shown;

/** What villages passed up and nobody has answered, as a table: the longest overdue first. */
final class RaisedTable {
    private static final String TYPE = "escalation";
    private static final List<String> FIELDS = List.of("due", "on", "to", "passedTo", "why", "words");

    private final RecordWords words;
    private final LocalDate today;

    RaisedTable(RecordWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Table of(List<Shown> rows, String place) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("", words.say("district.place")));
        columns.add(new Table.Column("", words.say("district.days-over")));
        FIELDS.forEach(field -> columns.add(new Table.Column("", words.title(TYPE, field))));
        return new Table(
                words.say("district.raised") + " " + place,
                columns,
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Shown row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(words.place(row.data().whole("place").orElse(0))));
        cells.add(overdue(row));
        FIELDS.forEach(field -> cells.add(words.cell(TYPE, field, row.data())));
        return cells;
    }

    private Cell overdue(Shown row) {
        return row.data()
                .text("due")
                .map(due -> ChronoUnit.DAYS.between(LocalDate.parse(due), today))
                .filter(days -> days > 0)
                .<Cell>map(Cell.Count::new)
                .orElse(Cell.EMPTY);
    }
}
