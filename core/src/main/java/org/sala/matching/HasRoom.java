package org.sala.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.directory.Service;

/** What it last said of its room, and when: an old no is a reason to ask again, not to leave it out. */
record HasRoom(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        Optional<LocalDate> said = service.day("capacityOn");
        boolean isFresh = said.isPresent() && asking.around().daysSince(said.get()) <= reasons.days("room");
        String code = switch (service.fields().text("capacity").orElse("")) {
            case "has-capacity" -> isFresh ? "has-room" : "had-room";
            case "no-capacity" -> isFresh ? "no-room" : "ask-room";
            case "waitlist" -> isFresh ? "waiting-list" : "ask-room";
            case "more-assessment" -> "ask-assessment";
            default -> "ask-room";
        };
        return reasons.give(code, "on", service.fields().get("capacityOn"));
    }
}
