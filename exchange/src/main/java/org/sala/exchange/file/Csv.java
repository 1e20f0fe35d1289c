package org.sala.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as people's programs write it: comma, semicolon or tab, quotes that do not close, rows that are too short or too long. */
public final class Csv {
    /** Rows beyond it are not read. */
    public static final int ROWS_LIMIT = 200_000;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final String file;
    private final Findings findings;

    private Csv(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public static List<Line> read(String file, String text, Findings findings) {
        return new Csv(file, findings).read(text);
    }

    private List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                findings.leftOut(Finding.Spot.file(file), "file-empty");
                return lines;
            }
            List<String> columns = columns(records.next());
            long row = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                if (lines.size() >= ROWS_LIMIT) {
                    findings.leftOut(Finding.Spot.file(file), "too-many-rows", "most", Integer.toString(ROWS_LIMIT));
                    break;
                }
                take(columns, records.next(), (int) row, lines);
                row = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            // The rows before the break are good; where it breaks is the row after them.
            findings.leftOut(Finding.Spot.row(file, lines.size() + 2), "csv-broken");
        }
        return lines;
    }

    private static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** The one that stands most often in the first line. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char delimiter : DELIMITERS) {
            if (count(head, delimiter) > count(head, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private List<String> columns(CSVRecord head) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String cell : head) {
            String name = cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            if (!name.isEmpty() && !seen.add(name)) {
                findings.look(Finding.Spot.row(file, 1).field(name), "double-column");
                name = "";
            }
            columns.add(name);
        }
        return columns;
    }

    private void take(List<String> columns, CSVRecord cells, int row, List<Line> lines) {
        if (cells.size() != columns.size()) {
            findings.add(Finding.look(
                    Finding.Spot.row(file, row),
                    "ragged-row",
                    Map.of("cells", Integer.toString(cells.size()), "columns", Integer.toString(columns.size()))));
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            String cell = cells.get(at).strip();
            if (!cell.isEmpty() && !columns.get(at).isEmpty()) {
                named.put(columns.get(at), cell);
            }
        }
        if (!named.isEmpty()) {
            lines.add(new Line(file, row, named));
        }
    }
}
