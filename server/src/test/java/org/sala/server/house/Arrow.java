package org.sala.server.house;

/** One module or chapter uses another. */
record Arrow(String from, String to) implements Comparable<Arrow> {
    @Override
    public int compareTo(Arrow other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + " --> " + to;
    }
}
