package org.sala.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The same thing measured several times: what is told is the middle, the least and the most. */
final class Spread {
    private final List<Double> measured = new ArrayList<>();

    void add(double figure) {
        measured.add(figure);
    }

    double middle() {
        List<Double> sorted = measured.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    String text(String format) {
        return String.format(Locale.ROOT, format, middle()) + " ("
                + String.format(Locale.ROOT, format, Collections.min(measured)) + " to "
                + String.format(Locale.ROOT, format, Collections.max(measured)) + ")";
    }
}
