package org.sala.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private static final List<Table.Column> COLUMNS =
            List.of(new Table.Column("", "ບ້ານ"), new Table.Column("Promises", "late"), new Table.Column("", "Day"));

    private static Table table(String name, String words) {
        return new Table(
                name,
                COLUMNS,
                List.of(List.of(new Cell.Text(words), new Cell.Count(-3), new Cell.Day(LocalDate.of(2026, 11, 27)))));
    }

    private static String csv(String words) {
        return new String(TableAsCsv.write(table("t", words)), StandardCharsets.UTF_8);
    }

    /** Read as a spreadsheet does, from the list of contents at its end. */
    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), workbook);
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        letters(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    /** Lao letters stand in it by their numbers. */
    private static String letters(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @Test
    void csv_says_that_it_is_utf_8_and_keeps_lao_letters_numbers_and_days() {
        assertEquals("\uFEFFບ້ານ,Promises: late,Day\r\nບ້ານໂພນໄຊ,-3,2026-11-27\r\n", csv("ບ້ານໂພນໄຊ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+856 20 555",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "  =1+1",
                "\r\n=1+1",
                "\uFF1D1+1"
            })
    void words_are_never_a_formula(String words) throws IOException {
        var read = CSVFormat.EXCEL
                .parse(new StringReader(csv(words).substring(1)))
                .getRecords()
                .get(1);
        assertEquals("'" + words, read.get(0));
        String sheet = parts(TableAsWorkbook.write(table("t", words))).get("xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
    }

    @Test
    void commas_quotes_and_lines_stay_in_their_cell() throws IOException {
        String words = "a \"boat\", and\nan ox";
        var read = CSVFormat.EXCEL
                .parse(new StringReader(csv(words).substring(1)))
                .getRecords()
                .get(1);
        assertEquals(List.of(words, "-3", "2026-11-27"), read.toList());
    }

    @Test
    void a_workbook_has_its_words_as_words_and_numbers_as_numbers() throws IOException {
        Map<String, String> parts = parts(TableAsWorkbook.write(table("ບ້ານ: [1/2]", "ບ້ານ \u0001 & <b>")));
        assertTrue(parts.get("xl/workbook.xml").contains("ບ້ານ"), parts.get("xl/workbook.xml"));
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>-3</v>"), parts.get("xl/worksheets/sheet1.xml"));
        String all = String.join("", parts.values());
        assertTrue(all.contains("ບ້ານ  &amp; &lt;b&gt;"), all);
        assertFalse(all.contains("\u0001"), "a sign that no XML may hold");
    }

    @Test
    void a_row_that_is_too_short_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Table("t", COLUMNS, List.of(List.of(Cell.EMPTY))));
    }
}
