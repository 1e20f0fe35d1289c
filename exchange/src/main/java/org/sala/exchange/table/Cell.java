package org.sala.exchange.table;

import java.time.LocalDate;

/** What stands in one cell of a table. */
public sealed interface Cell {
    Cell EMPTY = new Text("");

    /** Words. Whatever they begin with, they are never taken for a formula. */
    record Text(String text) implements Cell {}

    record Count(long number) implements Cell {}

    record Day(LocalDate day) implements Cell {}
}
