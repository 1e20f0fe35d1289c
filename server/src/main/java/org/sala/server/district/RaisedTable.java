package org.sala.server.district;

import java.util.ArrayList;
import java.util.List;
import org.sala.exchange.table.Cell;
import org.sala.exchange.table.Table;
import org.sala.server.district.CommunityRecords.Shown;

/** What villages passed up and nobody has answered, as a table: the longest overdue first. */
final class RaisedTable {
    private static final String TYPE = "escalation";
    private static final List<String> FIELDS =
            List.of("words", RecordWords.OVERDUE, "due", "to", "passedTo", "why", "on");

    private final RecordWords words;

    RaisedTable(RecordWords words) {
        this.words = words;
    }

    Table of(List<Shown> rows, String place) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("", words.say("district.place")));
        FIELDS.forEach(field -> columns.add(new Table.Column("", words.title(TYPE, field))));
        return new Table(
                words.say("district.raised") + " " + place,
                columns,
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Shown row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(words.place(row.data().whole("place").orElse(0))));
        FIELDS.forEach(field -> cells.add(words.cell(TYPE, field, row.data())));
        return cells;
    }
}
