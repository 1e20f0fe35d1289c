package org.sala.simulation.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.team.Grant;

/** What waits for a decision is in front of somebody who can take it. */
final class SomebodySettles implements Invariant {
    private final Book book;
    private final Shapes shapes;

    SomebodySettles(Book book, Shapes shapes) {
        this.book = book;
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        boolean mustWait = decided.outcome().equals("held") || decided.outcome().equals("to-settle");
        boolean isStillWaiting = decided.change().type().equals("settle.take");
        ensure(
                !mustWait || isStillWaiting || decided.left().text("status").equals(Optional.of("open")),
                decided + " was " + decided.outcome() + ", and nothing waits");
        decided.left().whole("decider").ifPresent(decider -> sees(decided, decider));
    }

    /** Who is to decide sees all of both stories, as far as anybody may. */
    private void sees(Decided decided, long decider) {
        Value.Fields left = decided.left();
        var settle = new Standing(
                decided.change().id().settling().number(),
                "settle",
                1,
                0,
                shapes.ownerOf("settle", left),
                left,
                Set.of(),
                Map.of());
        Sight sight = book.sight(decider);
        Optional<String> hidden = Stream.of("change", "current", "proposed")
                .flatMap(story -> sight.objection(settle, story, left.get(story)).stream())
                .filter(why -> !why.contains("consent"))
                .findFirst();
        ensure(
                sight.maySee(settle) && hidden.isEmpty(),
                decided + " waits for account " + decider + ", who does not see it: " + hidden.orElse("out of reach"));
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
