package org.sala.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * What lies at both ends of the bridge. That something is missing only Sala itself says, since it alone knows of whom. And what came of a promise sends
 * nobody anywhere until somebody who looks after the directory has confirmed it.
 */
final class BridgeObjections {
    private static final String OFFICE = "directory";
    private static final String PROPOSED = "proposed";

    private BridgeObjections() {}

    static Optional<String> to(Change change, @Nullable Row subject, List<Grant> able) {
        return switch (change.recordType()) {
            case "topic" -> topic(change);
            case "service" -> service(change, subject, able);
            default -> Optional.empty();
        };
    }

    private static Optional<String> topic(Change change) {
        boolean isOfGap = change.payload().text("source").equals(Optional.of("gap"));
        return isOfGap ? Optional.of("only-counted") : Optional.empty();
    }

    private static Optional<String> service(Change change, @Nullable Row subject, List<Grant> able) {
        boolean isInOffice =
                able.stream().anyMatch(grant -> grant.role().offices().contains(OFFICE));
        boolean wasProposed = subject != null && subject.data().flag(PROPOSED);
        boolean isConfirming = wasProposed
                && change.payload().values().containsKey(PROPOSED)
                && !change.payload().flag(PROPOSED);
        boolean isUnproposed = subject == null
                && change.payload().get("commitment") instanceof Value.Whole
                && !change.payload().flag(PROPOSED);
        return !isInOffice && (isConfirming || isUnproposed) ? Optional.of("to-be-confirmed") : Optional.empty();
    }
}
