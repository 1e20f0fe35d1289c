package org.sala.simulation.mutants;

import java.util.List;
import java.util.stream.Stream;

/** Every bug that is planted. */
final class Mutants {
    private Mutants() {}

    static List<Mutant> all() {
        return Stream.of(ServerMutants.all(), RightsMutants.all(), CommunityMutants.all(), PhoneMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
