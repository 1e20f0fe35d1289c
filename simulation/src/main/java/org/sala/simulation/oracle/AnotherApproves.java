package org.sala.simulation.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sala.simulation.oracle.Decided.Counted;

/** Money of a community is approved by somebody who looks after it, and never by whoever asked for it. */
final class AnotherApproves implements Invariant {
    private static final Set<String> DECISIONS = Set.of("spending.approve", "spending.refuse");

    private final Shapes shapes;
    private final Map<Long, Long> askedBy = new HashMap<>();

    AnotherApproves(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        if (decided.change().isMaking() && decided.change().type().equals("spending")) {
            askedBy.put(decided.change().subject().number(), decided.entry().author());
        }
        decided.counted()
                .filter(counted -> DECISIONS.contains(counted.command()))
                .ifPresent(counted -> approved(decided, counted));
    }

    private void approved(Decided decided, Counted counted) {
        Standing spending = counted.subject();
        long author = decided.entry().author();
        boolean isOwn =
                Sight.isNumber(spending, "requestedBy", author) || askedBy.getOrDefault(spending.id(), 0L) == author;
        ensure(!isOwn, decided + " by account " + author + " decided on its own request " + spending.id());
        boolean isOffice = decided.sight().grants().stream()
                .filter(grant -> decided.sight().reaches(grant, spending, null))
                .anyMatch(grant ->
                        shapes.role(grant.role().name()).texts("decides").contains("money"));
        ensure(isOffice, decided + " by account " + author + ", who does not look after money there");
    }
}
