package org.sala.simulation.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sala.simulation.oracle.Decided.Counted;
import org.sala.team.Grant;

/** A promise is kept when the side says so that it was made to, or somebody beside both before a witness; never the side that made it. */
final class ReceiverConfirms implements Invariant {
    private final Shapes shapes;

    ReceiverConfirms(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        decided.counted()
                .filter(counted -> counted.command().equals("commitment.confirm"))
                .ifPresent(counted -> confirmed(decided, counted));
    }

    private void confirmed(Decided decided, Counted counted) {
        Standing promise = counted.subject();
        Set<String> giving = shapes.sidesOf(promise.data().text("by").orElse(""));
        Set<String> receiving = shapes.sidesOf(promise.data().text("to").orElse(""));
        List<Grant> able = decided.sight().grants().stream()
                .filter(grant -> decided.sight().lists(grant, "commands").contains(promise.type()))
                .filter(grant -> decided.sight().reaches(grant, promise, null))
                .toList();
        Set<String> held = new HashSet<>();
        able.forEach(grant -> held.addAll(decided.sight().lists(grant, "sides")));
        boolean isAmongThemselves = giving.equals(receiving);
        boolean isReceiver = isAny(held, receiving) && (isAmongThemselves || !isAny(held, giving));
        boolean isBeside = !able.isEmpty() && !isAny(held, giving) && !isAny(held, receiving);
        boolean isWitnessed = counted.arguments().text("confirmWitness").isPresent();
        ensure(
                isReceiver || (isBeside && isWitnessed),
                decided + " kept a promise of " + giving + " to " + receiving + " by the word of account "
                        + decided.entry().author() + ", who stands on " + held);
    }

    private static boolean isAny(Set<String> held, Set<String> sides) {
        return held.stream().anyMatch(sides::contains);
    }
}
