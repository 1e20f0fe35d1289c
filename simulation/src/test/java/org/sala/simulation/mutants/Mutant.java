package org.sala.simulation.mutants;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.sala.simulation.district.Parts;

/**
 * A planted bug.
 *
 * @param bug what it does, as somebody would tell it who found it
 * @param caughtBy the invariants that may notice it first
 * @param from the seed to begin with; a bug that shows itself rarely begins where it is known to
 */
record Mutant(String bug, Set<String> caughtBy, long from, UnaryOperator<Parts> plant) {
    static Mutant of(String bug, UnaryOperator<Parts> plant, String... caughtBy) {
        return new Mutant(bug, Set.of(caughtBy), 1, plant);
    }

    Mutant from(long seed) {
        return new Mutant(bug, caughtBy, seed, plant);
    }

    /** A text of the phone's core replaced by another. */
    static Mutant onPhone(String bug, String file, String right, String wrong, String... caughtBy) {
        return of(bug, parts -> parts.with(parts.code().with(file, right, wrong)), caughtBy);
    }

    @Override
    public String toString() {
        return bug;
    }
}
