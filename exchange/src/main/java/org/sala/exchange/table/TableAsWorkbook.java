package org.sala.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook (XLSX) with one sheet: numbers and days are such, and words are never a formula. */
public final class TableAsWorkbook {
    private static final int SHEET_NAME_LIMIT = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private TableAsWorkbook() {}

    public static byte[] write(Table table) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Sala", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName(table.name()));
            head(sheet, table);
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    put(sheet, row + 1, column, table.rows().get(row).get(column));
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).whole());
            sheet.width(column, width(table, column));
        }
        int last = Math.max(0, table.columns().size() - 1);
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
    }

    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> letters(row.get(column)))
                .max()
                .orElse(0);
        int head = table.columns().get(column).title().length();
        return Math.clamp(Math.max(longest, head) + 2, NARROWEST, WIDEST);
    }

    private static int letters(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text.length();
            case Cell.Count(var number) -> Long.toString(number).length();
            case Cell.Day(var day) -> day.toString().length();
        };
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) sheet.value(row, column, text);
            }
            case Cell.Count(var number) -> sheet.value(row, column, number);
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    /** What a sheet may be called: a few signs are not allowed in it, and it must not be long. */
    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ").strip();
        String cut = allowed.length() > SHEET_NAME_LIMIT ? allowed.substring(0, SHEET_NAME_LIMIT) : allowed;
        return cut.isEmpty() ? "Sala" : cut;
    }
}
