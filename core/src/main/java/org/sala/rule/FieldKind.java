package org.sala.rule;

import java.util.Locale;

/** What a field holds. */
public enum FieldKind {
    TEXT,
    TEXTS,
    WHOLE,
    DECIMAL,
    FLAG,
    /** A calendar day, {@code 2026-11-20}. */
    DATE,
    CODE,
    CODES,
    /** The id of another record. */
    REFERENCE,
    /** The number of a place. */
    PLACE,
    PLACES,
    /** The number of an account. */
    ACCOUNT,
    /** A tree that belongs to somebody else's rules, such as the answers to an instrument. */
    FIELDS;

    static FieldKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** True for the kinds that hold several elements. */
    public boolean isSeveral() {
        return this == TEXTS || this == CODES || this == PLACES;
    }
}
