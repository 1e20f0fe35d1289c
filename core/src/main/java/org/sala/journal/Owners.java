package org.sala.journal;

import org.jspecify.annotations.Nullable;
import org.sala.rule.RecordType;

/** Finds the person whom a change is about. */
final class Owners {
    private Owners() {}

    static @Nullable Row of(Desk desk, Change change, RecordType type) {
        if (type.isPerson()) {
            return desk.row(change.subject());
        }
        Row row = desk.row(change.subject());
        if (row != null) {
            return row.owner() == null ? null : desk.row(row.owner());
        }
        return type.ownerField()
                .map(field -> change.payload().whole(field))
                .filter(number -> number.isPresent())
                .flatMap(number -> desk.find(new RecordId(number.getAsLong())))
                .filter(person -> person.type().equals("person"))
                .orElse(null);
    }
}
