package org.sala.journal;

import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * What follows from a change for other records: a consent counts at once on everything of the person, what belongs to a person moves
 * with the person, a merged record says into whom.
 */
final class Consequences {
    private final Rules rules;
    private final Editing editing;

    Consequences(Rules rules, Editing editing) {
        this.rules = rules;
        this.editing = editing;
    }

    void follow(Desk desk, Change change, RecordType type, @Nullable Row ownerBefore, Moment moment) {
        Row row = desk.row(change.subject());
        if (row == null) {
            return;
        }
        if (type.isPerson()) {
            toldAlong(desk, change, row, ownerBefore, moment);
        } else if (type.name().equals("consent") && isSaying(change, "purpose", "receiver")) {
            consented(desk, row, moment);
        } else if (type.name().equals(Joining.TYPE) && isSaying(change, "into")) {
            Joining.note(desk, row, moment);
        }
    }

    /** Whether it says something anew: a note added to an old yes does not. */
    private static boolean isSaying(Change change, String... fields) {
        return change.isMaking()
                || change.kind() == Kind.COMMAND
                || Stream.of(fields).anyMatch(change.payload()::has);
    }

    /** Where the person goes everything of theirs goes; and what a receiver was told of them is told anew when it has changed. */
    private void toldAlong(Desk desk, Change change, Row person, @Nullable Row before, Moment moment) {
        if (before == null || before.rv() == person.rv()) {
            return;
        }
        if (!before.scopes().equals(person.scopes())) {
            touchOwned(desk, person, owned -> true, Set.of(), moment);
        } else if (change.kind() == Kind.EDIT) {
            touchOwned(desk, person, Consequences::isWithReceiver, Set.of(), moment);
        }
    }

    private static boolean isWithReceiver(Row owned) {
        return owned.type().equals("referral")
                && owned.scopes().stream().anyMatch(scope -> scope.kind().equals(Scope.ORGANIZATION));
    }

    private void consented(Desk desk, Row consent, Moment moment) {
        Row person = consent.owner() == null ? null : desk.row(consent.owner());
        if (person == null) {
            return;
        }
        boolean isOvertaken =
                desk.owned(person).stream().anyMatch(other -> ConsentsInForce.isOvertaken(consent, other));
        Value.Fields before = person.data().fields(ConsentsInForce.FIELD);
        Value.Fields after = isOvertaken ? before : ConsentsInForce.after(before, consent);
        if (!after.equals(before)) {
            Commanding.put(desk, person, ConsentsInForce.FIELD, after, moment);
            Row now = desk.find(person.id()).orElseThrow();
            touchOwned(desk, now, owned -> true, Set.of(ConsentsInForce.FIELD), moment);
        }
    }

    /**
     * Gives everything of a person a new version, so that every device hears what may now be seen, and where.
     *
     * @param noted fields of the person that each record remembers to have changed at this version
     */
    private void touchOwned(Desk desk, Row person, Predicate<Row> which, Set<String> noted, Moment moment) {
        for (Row owned : desk.owned(person).stream().filter(which).toList()) {
            var versions = new TreeMap<>(owned.versions());
            var now = new Version(owned.rv() + 1, Moment.SERVER_DEVICE, moment.estimated());
            noted.forEach(name -> versions.put(name, now));
            rules.type(owned.type())
                    .ifPresent(type ->
                            desk.put(editing.shelved(type, owned, person, owned.data(), versions), Value.Fields.NONE));
        }
    }
}
