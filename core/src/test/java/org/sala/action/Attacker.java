package org.sala.action;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who knows the rules and remembers everything that was ever told, but not the secret. For all that can be told he knows every
 * world in which it would be told; what is the same in all of these he has found out.
 */
final class Attacker {
    private final int threshold;
    private final int top;
    private final List<String> cells;
    private final Map<Long, BitSet[]> possible = new HashMap<>();

    /** {@code top} is where the small world ends: that a count has reached it proves nothing, for a real one goes on. */
    Attacker(int threshold, int top, List<String> cells) {
        this.threshold = threshold;
        this.top = top;
        this.cells = cells;
    }

    void considers(long told, int... counts) {
        BitSet[] seen = possible.computeIfAbsent(
                told, none -> cells.stream().map(cell -> new BitSet()).toArray(BitSet[]::new));
        for (int cell = 0; cell < counts.length; cell++) {
            seen[cell].set(counts[cell]);
        }
    }

    /** Cells of which he can prove that there is somebody in them, but fewer than may be told. */
    List<String> fewFound() {
        return found(values -> values.nextSetBit(0) >= 1 && values.length() - 1 < threshold);
    }

    /** Cells of which he can prove how many they hold. */
    List<String> exactlyFound() {
        return found(values -> values.cardinality() == 1 && values.length() - 1 < top);
    }

    int differentThingsTold() {
        return possible.size();
    }

    private interface Proof {
        boolean isIn(BitSet values);
    }

    private List<String> found(Proof proof) {
        List<String> found = new ArrayList<>();
        possible.values().forEach(seen -> {
            for (int cell = 0; cell < seen.length; cell++) {
                if (proof.isIn(seen[cell])) {
                    found.add(cells.get(cell) + " in " + seen[cell]);
                }
            }
        });
        return found;
    }
}
