package org.sala.rule;

import java.util.Locale;

/** What happens when two people set the same field without having seen each other's value. */
public enum FieldPolicy {
    /** The later estimated time wins; the loser stays in the history. */
    LATER,
    /** The current value stays; the other becomes a thing to settle. */
    PROPOSE,
    /** Both texts are kept. */
    JOIN,
    /** Elements are added; one is removed only by who had seen it. */
    UNION,
    /** Set once, when the record begins. */
    FIXED,
    /** Written by the server only. */
    DERIVED;

    static FieldPolicy of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
