package org.sala.simulation.oracle;

import java.util.OptionalLong;
import java.util.Set;

/** What a community passed up is answered where it was passed to, or above. */
final class AnsweredAbove implements Invariant {
    private static final Set<String> ANSWERS = Set.of("escalation.answer", "escalation.pass");

    @Override
    public void decided(Decided decided) {
        decided.counted()
                .filter(counted -> ANSWERS.contains(counted.command()))
                .ifPresent(counted -> answered(decided, counted.subject()));
    }

    private void answered(Decided decided, Standing escalation) {
        OptionalLong passed = escalation.data().whole("passedTo");
        long asked = passed.orElse(escalation.data().whole("to").orElse(-1));
        boolean isAsked = decided.sight().grants().stream()
                .filter(grant -> decided.sight().lists(grant, "commands").contains("escalation"))
                .filter(grant -> decided.sight().lists(grant, "decides").contains("answers"))
                .anyMatch(grant -> Shapes.isWithin(asked, grant.place()));
        ensure(
                isAsked,
                decided + " by account " + decided.entry().author() + " answered what was asked of place " + asked);
    }
}
