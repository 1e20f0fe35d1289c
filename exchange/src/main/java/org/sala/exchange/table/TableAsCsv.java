package org.sala.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes a table as CSV that a spreadsheet opens with Lao letters right and without running anything that somebody wrote into a cell. */
public final class TableAsCsv {
    /** Without it Excel takes UTF-8 for the letters of its own country. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins with one of these is a formula to some spreadsheet; the wide ones are to those of East Asia. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private TableAsCsv() {}

    public static byte[] write(Table table) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        try {
            CSVFormat.EXCEL.printRecord(
                    out,
                    table.columns().stream().map(column -> safe(column.whole())).toArray());
            for (List<Cell> row : table.rows()) {
                CSVFormat.EXCEL.printRecord(
                        out, row.stream().map(TableAsCsv::text).toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> safe(text);
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Day(var day) -> day.toString();
        };
    }

    /** An apostrophe before it makes it words, whatever blanks it hides behind. */
    private static String safe(String text) {
        String seen = text.stripLeading();
        return !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0 ? "'" + text : text;
    }
}
