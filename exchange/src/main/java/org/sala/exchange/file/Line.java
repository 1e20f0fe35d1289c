package org.sala.exchange.file;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table by column name; empty cells are left out.
 *
 * @param row the line in the file, or the number of the document
 */
public record Line(String file, int row, Map<String, String> cells) {
    public Line {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cell, or an empty text. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    public Finding.Spot spot(String column) {
        return new Finding.Spot(file, row, column);
    }
}
