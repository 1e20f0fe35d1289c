package org.sala.exchange.table;

import java.util.List;

/**
 * A table with a heading over each column, the same on a page, in CSV and in a workbook.
 *
 * @param name what a file with it and its sheet are called
 * @param rows each as long as there are columns
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + name + " is not as long as its heading");
        }
    }

    /**
     * What stands above a column.
     *
     * @param group a heading that several columns next to one another share; empty when this one stands for itself
     * @param title what tells it from the others of its group
     */
    public record Column(String group, String title) {
        /** Both in one, for a file that has one line of headings. */
        public String whole() {
            return group.isEmpty() ? title : group + ": " + title;
        }
    }
}
