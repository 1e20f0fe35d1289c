package org.sala.journal;

import java.util.TreeMap;
import org.sala.rule.Value;

/**
 * A change before it has a number: what a page, a link, an import or a verb of a chapter asks for.
 *
 * @param subject the record, or {@link RecordId#madeByDraft} for one that this submission makes
 */
public record Draft(Kind kind, String type, RecordId subject, int base, Value.Fields payload) {

    /** Makes a record with these fields; {@code index} is this draft's place in its submission, 0 for the first. */
    public static Draft making(int index, String type, Value.Fields fields) {
        return new Draft(Kind.EDIT, type, RecordId.madeByDraft(index), 0, fields);
    }

    /** Appends a fact; {@code index} is this draft's place in its submission, 0 for the first. */
    public static Draft fact(int index, String type, Value.Fields fields) {
        return new Draft(Kind.FACT, type, RecordId.madeByDraft(index), 0, fields);
    }

    /** Sets fields of a record that the author saw at this version. */
    public static Draft edit(RecordId subject, String type, int base, Value.Fields fields) {
        return new Draft(Kind.EDIT, type, subject, base, fields);
    }

    /** Asks {@code referral.accept} and the like of a record. */
    public static Draft command(RecordId subject, String typeAndCommand, int base, Value.Fields arguments) {
        return new Draft(Kind.COMMAND, typeAndCommand, subject, base, arguments);
    }

    /** The same of a record as its author saw it. */
    public static Draft command(Seen subject, String typeAndCommand, Value.Fields arguments) {
        return command(subject.id(), typeAndCommand, subject.rv(), arguments);
    }

    /** The same with its number: {@code first} is that of the submission's first draft. */
    public Change numbered(ChangeId id, ChangeId first, long at, int schema) {
        return new Change(
                id, kind, type, resolve(subject, first), base, at, (Value.Fields) resolve(payload, first), schema);
    }

    private static RecordId resolve(RecordId record, ChangeId first) {
        if (!record.isDrafts()) {
            return record;
        }
        return new ChangeId(first.device(), first.n() + (-1 - record.number())).record();
    }

    /** Negative numbers in a payload name records of the same submission: no rule lets a field hold a negative whole number. */
    private static Value resolve(Value value, ChangeId first) {
        return switch (value) {
            case Value.Whole(long number)
            when number < 0 ->
                new Value.Whole(resolve(new RecordId(number), first).number());
            case Value.Fields fields -> {
                var resolved = new TreeMap<>(fields.values());
                resolved.replaceAll((name, inside) -> resolve(inside, first));
                yield new Value.Fields(resolved);
            }
            default -> value;
        };
    }
}
