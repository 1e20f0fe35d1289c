package org.sala.journal;

import java.util.Comparator;
import java.util.Optional;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/** Says on a person's record into which other one it was joined, and keeps anybody from being joined with themselves or in a circle. */
final class Joining {
    /** The type of the record that says so. */
    static final String TYPE = "merge";

    /** The person's field that holds the other record. */
    private static final String FIELD = "mergedInto";

    private Joining() {}

    /** Why two records cannot be joined; empty for everything else. */
    static Optional<Verdict> objection(Desk desk, Change change, RecordType type) {
        Optional<RecordId> person = reference(change.payload(), "person");
        Optional<RecordId> into = reference(change.payload(), "into");
        if (!type.name().equals(TYPE) || !change.isMaking() || person.isEmpty() || into.isEmpty()) {
            return Optional.empty();
        }
        boolean isPerson =
                desk.hold(into.get()).filter(row -> row.type().equals("person")).isPresent();
        if (!isPerson) {
            return Optional.of(Verdict.heldAt("unknown-person", "into"));
        }
        return leadsTo(desk, into.get(), person.get())
                ? Optional.of(Verdict.heldAt("joined-already", "into"))
                : Optional.empty();
    }

    private static Optional<RecordId> reference(Value.Fields fields, String name) {
        return fields.whole(name).stream().mapToObj(RecordId::new).findFirst();
    }

    /** Whether a record is the other one, or was joined into it over however many. */
    private static boolean leadsTo(Desk desk, RecordId record, RecordId other) {
        Optional<RecordId> at = Optional.of(record);
        while (at.isPresent() && !at.get().equals(other)) {
            at = desk.hold(at.get()).flatMap(row -> row.reference(FIELD));
        }
        return at.isPresent();
    }

    /** Notes on the person what the merges that still stand come to: the latest of them, if any. */
    static void note(Desk desk, Row merge, Moment moment) {
        Row person = merge.owner() == null ? null : desk.row(merge.owner());
        if (person == null) {
            return;
        }
        Optional<RecordId> into = desk.owned(person).stream()
                .filter(row -> row.type().equals(TYPE) && row.status().equals("merged"))
                .sorted(Comparator.comparingLong(Joining::saidAt)
                        .thenComparing(Row::id)
                        .reversed())
                .flatMap(row -> row.reference("into").stream())
                .filter(other -> !leadsTo(desk, other, person.id()))
                .findFirst();
        Value value = into.map(other -> (Value) new Value.Whole(other.number())).orElse(Value.Nothing.NOTHING);
        if (!Value.same(person.data().get(FIELD), value)) {
            Commanding.put(desk, person, FIELD, value, moment);
        }
    }

    private static long saidAt(Row merge) {
        Version said = merge.versions().get("into");
        return said == null ? 0 : said.at();
    }
}
