package org.sala.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings as they come up. A file that is wrong in every line does not fill the memory: past the limit they are only counted. */
public final class Findings {
    /** Kept with their words; more are counted. */
    public static final int LIMIT = 2_000;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    public void add(Finding finding) {
        count++;
        if (kept.size() < LIMIT) {
            kept.add(finding);
        } else if (finding.weight() == Finding.Weight.LEFT_OUT && count(Finding.Weight.LEFT_OUT) == 0) {
            // Whoever asks whether all can be taken in looks at the list.
            kept.set(LIMIT - 1, finding);
        }
    }

    private long count(Finding.Weight weight) {
        return kept.stream().filter(finding -> finding.weight() == weight).count();
    }

    public void leftOut(Finding.Spot spot, String code) {
        add(Finding.leftOut(spot, code, Map.of()));
    }

    public void leftOut(Finding.Spot spot, String code, String name, String detail) {
        add(Finding.leftOut(spot, code, Map.of(name, shortened(detail))));
    }

    public void look(Finding.Spot spot, String code) {
        add(Finding.look(spot, code, Map.of()));
    }

    public void look(Finding.Spot spot, String code, String name, String detail) {
        add(Finding.look(spot, code, Map.of(name, shortened(detail))));
    }

    /** What a damaged file holds may be of any length. */
    private static String shortened(String detail) {
        return detail.length() <= 80 ? detail : detail.substring(0, 79) + "…";
    }

    public List<Finding> list() {
        return List.copyOf(kept);
    }

    /** How many there were in all, listed or not. */
    public int count() {
        return count;
    }
}
