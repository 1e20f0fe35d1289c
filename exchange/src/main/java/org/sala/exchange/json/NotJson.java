package org.sala.exchange.json;

import tools.jackson.core.JacksonException;

/** A text that is not JSON, and where it stops being it. Never carries the text itself, which may be about a person. */
public final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    NotJson(int line, int column, String what) {
        super("line " + line + ", column " + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    static NotJson of(JacksonException broken) {
        var where = broken.getLocation();
        return where == null
                ? new NotJson(1, 1, "this is not JSON")
                : new NotJson(where.getLineNr(), where.getColumnNr(), "this is not JSON");
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
