package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** How the person gets there: it comes to the home, it is near, it fetches people, or the way is long. Far never rules out. */
record OnTheWay(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        if (service.goesToThem()) {
            return reasons.give("comes-to-you");
        }
        var start = asking.start();
        var end = service.spot().or(() -> asking.around().spotOf(service.place()));
        if (start.isEmpty() || end.isEmpty()) {
            return unknown(asking, service);
        }
        return known(asking, service, start.get().metresTo(end.get()));
    }

    private Optional<Reason> unknown(Asking asking, Service service) {
        if (service.hasTransport()) {
            return reasons.give("fetches-people");
        }
        boolean isHere = service.place().isPresent() && service.place().equals(asking.place());
        return isHere ? Optional.empty() : reasons.give("ask-distance");
    }

    private Optional<Reason> known(Asking asking, Service service, long metres) {
        if (metres <= reasons.metres("walk")) {
            String code = asking.findsWalkingHard() ? "close-by" : "near-enough-to-walk";
            return reasons.give(code, "metres", new Value.Whole(metres));
        }
        Value.Fields told = Value.Fields.NONE
                .with("metres", new Value.Whole(metres))
                .with("km", new Value.Whole(Math.round(metres / 1000.0)));
        if (service.hasTransport()) {
            return reasons.give("fetches-people", told);
        }
        boolean isNear = metres <= reasons.metres("near");
        if (hasNoRide(asking) && (asking.findsWalkingHard() || !isNear)) {
            return reasons.give("hard-to-get-there", told);
        }
        if (isNear) {
            return reasons.give("near", told);
        }
        if (metres > reasons.metres("very-far")) {
            return reasons.give("very-far", told);
        }
        return metres > reasons.metres("far") ? reasons.give("far", told) : Optional.empty();
    }

    /** Known to have none; where nothing is said, nothing is held against the service. */
    private boolean hasNoRide(Asking asking) {
        var transport = asking.fields().texts("transport");
        boolean isSaid = !transport.isEmpty() || asking.findsWalkingHard();
        return isSaid && transport.stream().noneMatch(reasons::isRide);
    }
}
