package org.sala.simulation.oracle;

import java.util.Optional;
import org.sala.exchange.json.Json;
import org.sala.team.Grant;

/** What waits for a decision is in front of somebody who can take it. */
final class SomebodySettles implements Invariant {
    private final Book book;

    SomebodySettles(Book book) {
        this.book = book;
    }

    @Override
    public void decided(Decided decided) {
        boolean mustWait = decided.outcome().equals("held") || decided.outcome().equals("to-settle");
        boolean isStillWaiting = decided.change().type().equals("settle.take");
        ensure(
                !mustWait || isStillWaiting || decided.left().text("status").equals(Optional.of("open")),
                decided + " was " + decided.outcome() + ", and nothing waits");
    }

    @Override
    public void atRest(Rest rest) {
        for (Standing settle : book.mirror().all()) {
            boolean isOpen = settle.type().equals("settle") && settle.status().equals("open");
            long decider = settle.data().whole("decider").orElse(-1);
            ensure(
                    !isOpen || isSeen(settle, decider) || !isAnybodyLeft(settle),
                    Invariant.name(settle) + " waits for account " + decider
                            + ", and nobody sees it who can settle it: "
                            + Json.write(settle.data()) + " on " + settle.shelves());
        }
    }

    /** Whether any supervisor answers for the place of the person, or where it was held. */
    private boolean isAnybodyLeft(Standing settle) {
        Standing owner = book.mirror().ownerOf(settle);
        long place = (owner == null ? settle : owner).data().whole("place").orElse(settle.area());
        return book.grants().stream()
                .filter(grant -> grant.role().name().equals("supervisor"))
                .anyMatch(grant -> Shapes.isWithin(place, grant.place()));
    }

    private boolean isSeen(Standing settle, long decider) {
        return book.sight(decider).ought(settle)
                || book.grants().stream()
                        .filter(grant -> grant.role().name().equals("supervisor"))
                        .map(Grant::account)
                        .anyMatch(account -> book.sight(account).ought(settle));
    }
}
