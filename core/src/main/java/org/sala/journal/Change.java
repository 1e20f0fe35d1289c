package org.sala.journal;

import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * What a person did or learnt: small, immutable, never edited.
 *
 * @param type the record type, or for a command the record type, a dot and the command
 * @param base the version of the subject that the author was looking at; 0 when it is new
 * @param at the device's clock in milliseconds since 1970, as told: never trusted for order
 * @param schema the version of the rules that the author's device had
 */
public record Change(
        ChangeId id, Kind kind, String type, RecordId subject, int base, long at, Value.Fields payload, int schema) {

    /** The record type, without the command. */
    public String recordType() {
        int dot = type.indexOf('.');
        return kind == Kind.COMMAND && dot > 0 ? type.substring(0, dot) : type;
    }

    /** The command's own name; empty for an edit or a fact. */
    public String command() {
        int dot = type.indexOf('.');
        return kind == Kind.COMMAND && dot > 0 ? type.substring(dot + 1) : "";
    }

    /** True when this change makes the record it is about. */
    public boolean isMaking() {
        return kind != Kind.COMMAND && subject.equals(id.record());
    }

    /** A change that a doorway could number but not read: kept as it came, and held. */
    public static Change unreadable(ChangeId id, long at, Value raw) {
        return new Change(
                id, Kind.EDIT, Deciding.UNREADABLE, id.record(), 0, at, Value.Fields.of("raw", raw), Rules.SCHEMA);
    }
}
