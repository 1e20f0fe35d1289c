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
import org.sala.rule.LifeCycle;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Who may move what a community holds in common. A promise is answered for by the side that gave it and confirmed by the side that received
 * it; whoever stands beside both writes down what was said before a witness. Money is approved by somebody other than who asked for it, and
 * what was passed up is answered there or above. The phone's twin is {@code phone/journal/sides.js}; both pass {@code
 * examples/promise-rights.json}.
 */
final class CommunityObjections {
    private static final Set<String> ASKED = Set.of("giver", "taker", "approver", "above");

    /** The arguments of a command that say before whom something was said. */
    private static final List<String> WITNESSES = List.of("confirmWitness", "heardBy");

    private final long account;
    private final Rules rules;
    private final Value.Fields sides;
    private final Places places;

    CommunityObjections(long account, Rules rules, Places places) {
        this.account = account;
        this.rules = rules;
        this.sides = rules.tree().fields("groups").fields("sides");
        this.places = places;
    }

    /** Whether this is a command that goes by sides, levels or who asked, so that nobody lets it in for another. */
    boolean isAsked(Change change) {
        return rules.type(change.recordType())
                .flatMap(rules::lifeCycleOf)
                .flatMap(cycle -> cycle.command(change.command()))
                .map(LifeCycle.Command::by)
                .filter(this::isAsked)
                .isPresent();
    }

    boolean isAsked(List<String> by) {
        return by.stream().anyMatch(ASKED::contains);
    }

    /** {@code able} are the roles of this account that reach the record and have a say in its kind. */
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
        if (able.stream().noneMatch(grant -> grant.role().decides().contains("money"))) {
            return Optional.of("not-entitled");
        }
        boolean isOwn = subject.data().whole("requestedBy").equals(OptionalLong.of(account));
        return isOwn ? Optional.of("own-request") : Optional.empty();
    }

    /** Whoever lives with a matter does not answer it, wherever his own role reaches: it takes a role that answers, there or above. */
    private boolean isAnsweredHere(Row subject, List<Grant> able) {
        OptionalLong passed = subject.data().whole("passedTo");
        OptionalLong asked = passed.isPresent() ? passed : subject.data().whole("to");
        return asked.isPresent()
                && able.stream()
                        .filter(grant -> grant.role().decides().contains("answers"))
                        .anyMatch(grant -> places.isWithin(asked.getAsLong(), grant.place()));
    }

    /**
     * Whether the account stands on the side that this field names and not on the other as well. All its roles count together: who works
     * for both sides speaks for neither. Where both parties stand on one side, the whole side does.
     */
    private boolean stands(Row promise, String field, String other, List<Grant> able) {
        Set<String> own = sidesOf(promise, field);
        Set<String> others = sidesOf(promise, other);
        Set<String> held = held(able);
        return held.stream().anyMatch(own::contains)
                && (own.equals(others) || held.stream().noneMatch(others::contains));
    }

    /** Whoever stands on neither side writes down what was said, and before whom. */
    private boolean isWrittenDown(Row promise, Change change, List<Grant> able) {
        Set<String> held = held(able);
        boolean isWitnessed = WITNESSES.stream()
                .anyMatch(field -> change.payload()
                        .text(field)
                        .filter(said -> !said.isBlank())
                        .isPresent());
        return isWitnessed
                && Stream.of("by", "to")
                        .flatMap(field -> sidesOf(promise, field).stream())
                        .noneMatch(held::contains);
    }

    private static Set<String> held(List<Grant> able) {
        return able.stream().flatMap(grant -> grant.role().sides().stream()).collect(Collectors.toSet());
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
