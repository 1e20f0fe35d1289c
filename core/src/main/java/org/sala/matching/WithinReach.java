package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.place.Place;
import org.sala.rule.Value;

/** It serves the village where the person lives. How far it reaches is a level of the hierarchy of places, or a list of villages. */
record WithinReach(Reasons reasons) implements MatchingRule {
    private enum Served {
        YES,
        NO,
        UNKNOWN
    }

    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        var home = asking.place();
        if (home.isPresent() && (service.place().equals(home) || service.servesVillage(home.getAsLong()))) {
            return reasons.give("in-village");
        }
        return switch (served(asking, service)) {
            case YES -> reasons.give("in-reach");
            case UNKNOWN -> reasons.give("ask-reach");
            case NO ->
                reasons.give(
                        asking.around().isWide() ? "beyond-reach" : "other-place",
                        "reach",
                        new Value.Text(service.reach().orElse("")));
        };
    }

    private static Served served(Asking asking, Service service) {
        var places = asking.around().places();
        long home = asking.place().orElse(-1);
        List<Place> chain = places.chain(service.place().orElse(-1));
        if (chain.isEmpty() || places.find(home).isEmpty()) {
            return Served.UNKNOWN;
        }
        boolean isAround = places.isWithin(home, chain.getFirst().id());
        if (service.reach().isEmpty()) {
            return isAround ? Served.YES : Served.UNKNOWN;
        }
        if (service.reach().get().equals(places.levels().top())) {
            return places.isWithin(home, chain.getLast().id()) ? Served.YES : Served.NO;
        }
        return chain.stream()
                .filter(above -> above.level().equals(service.reach().get()))
                .findFirst()
                .map(top -> places.isWithin(home, top.id()) ? Served.YES : Served.NO)
                .orElse(Served.UNKNOWN);
    }
}
