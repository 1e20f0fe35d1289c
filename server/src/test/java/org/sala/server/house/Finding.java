package org.sala.server.house;

/** Something out of order: where, what, and what to do instead. */
record Finding(String path, int line, String what, String instead) {
    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + "  " + what + "\n    " + instead;
    }
}
