package org.sala.simulation.mutants;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.simulation.Simulate;
import org.sala.simulation.Violation;
import org.sala.simulation.phone.Engine;
import org.sala.simulation.phone.PhoneCode;

/** Each planted bug is caught, and by an invariant that is about it. */
class MutantsTest {
    private static final Path ROOT = Path.of(System.getProperty("sala.root"));

    /** Districts that a bug may live through where it is known to show itself, and then from the first one on. */
    private static final int NEAR = 10;

    private static final int PATIENCE = 500;

    static Stream<Mutant> mutants() {
        return Mutants.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void is_caught(Mutant mutant) {
        Optional<Engine> engine = Engine.best(PhoneCode.read(ROOT.resolve("phone")));
        assumeTrue(engine.isPresent(), "SKIPPED: neither V8 nor Node runs on this machine");
        try (Simulate simulate = Simulate.planted(ROOT, mutant.plant(), engine.orElseThrow())) {
            long[] seeds = LongStream.concat(
                            LongStream.range(mutant.from(), mutant.from() + NEAR), LongStream.rangeClosed(1, PATIENCE))
                    .toArray();
            for (long seed : seeds) {
                Optional<Violation> found = found(simulate, seed);
                if (found.isPresent()) {
                    System.out.println("caught by " + found.get().invariant() + " at seed " + seed + ": " + mutant);
                    assertTrue(mutant.caughtBy().contains(found.get().invariant()), found.get()::getMessage);
                    return;
                }
            }
        }
        fail("no invariant noticed in " + PATIENCE + " districts that " + mutant);
    }

    private static Optional<Violation> found(Simulate simulate, long seed) {
        try {
            simulate.play(seed, line -> {});
            return Optional.empty();
        } catch (Violation violation) {
            return Optional.of(violation);
        }
    }
}
