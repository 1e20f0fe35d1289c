package org.sala.team;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.journal.Change;
import org.sala.journal.Row;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Who may move what a community holds in common. A promise is answered for by the side that gave it and confirmed by the side that received
 * it; whoever stands beside both writes down what was said before a witness. Money is approved by somebody other than who asked for it, and
 * what was passed up is answered there or above.
 */
final class CommunityObjections {
    private static final Set<String> ASKED = Set.of("giver", "taker", "approver", "above");

    private final long account;
    private final Value.Fields sides;
    private final Places places;

    CommunityObjections(long account, Rules rules, Places places) {
        this.account = account;
        this.sides = rules.tree().fields("groups").fields("sides");
        this.places = places;
    }

    boolean isAsked(List<String> by) {
        return by.stream().anyMatch(ASKED::contains);
    }

    Optional<String> to(List<String> by, Row subject, Change change, List<Grant> able) {
        if (by.contains("approver")) {
            return approval(subject, able);
        }
        if (by.contains("above")) {
            return isAnsweredHere(subject, able) ? Optional.empty() : Optional.of("not-asked-of-you");
        }
        boolean isGiver = by.contains("giver") && stands(subject, "by", "to", able);
        boolean isTaker = by.contains("taker") && stands(subject, "to", "by", able);
        if (isGiver || isTaker || isWrittenDown(subject, change, able)) {
            return Optional.empty();
        }
        return Optional.of(by.contains("taker") ? "not-the-receiving-side" : "not-the-giving-side");
    }

    private Optional<String> approval(Row subject, List<Grant> able) {
        boolean isApprover =
                able.stream().anyMatch(grant -> grant.role().offices().contains("fund"));
        if (!isApprover) {
            return Optional.of("not-entitled");
        }
        boolean isOwn = subject.data().whole("requestedBy").equals(OptionalLong.of(account));
        return isOwn ? Optional.of("own-request") : Optional.empty();
    }

    private boolean isAnsweredHere(Row subject, List<Grant> able) {
        OptionalLong passed = subject.data().whole("passedTo");
        OptionalLong asked = passed.isPresent() ? passed : subject.data().whole("to");
        return asked.isPresent() && able.stream().anyMatch(grant -> places.isReached(asked.getAsLong(), grant.place()));
    }

    /** Whether any of these roles stands on the side that this field names. Where both parties stand on one side, the whole side does. */
    private boolean stands(Row promise, String field, String other, List<Grant> able) {
        Set<String> own = sidesOf(promise, field);
        Set<String> others = sidesOf(promise, other);
        return able.stream()
                .map(grant -> grant.role().sides())
                .anyMatch(held -> held.stream().anyMatch(own::contains)
                        && (own.equals(others) || held.stream().noneMatch(others::contains)));
    }

    /** Whoever stands on neither side writes down what was said, and before whom. */
    private boolean isWrittenDown(Row promise, Change change, List<Grant> able) {
        Set<String> both = Stream.of("by", "to")
                .flatMap(field -> sidesOf(promise, field).stream())
                .collect(Collectors.toSet());
        boolean isWitnessed = Stream.of("witness", "confirmWitness", "note", "reason")
                .anyMatch(field -> change.payload().text(field).isPresent());
        return isWitnessed
                && able.stream()
                        .noneMatch(grant -> grant.role().sides().stream().anyMatch(both::contains));
    }

    private Set<String> sidesOf(Row promise, String field) {
        Set<String> found = new TreeSet<>();
        String party = promise.data().text(field).orElse("");
        sides.values().keySet().stream()
                .filter(side -> sides.texts(side).contains(party))
                .forEach(found::add);
        return found;
    }
}
