package org.sala.journal;

import java.util.Optional;

/** The three kinds of change. */
public enum Kind {
    /** Sets named fields of a record, and makes the record when there is none. */
    EDIT("e"),
    /** Appends a record that never changes; a correction is another fact. */
    FACT("f"),
    /** Moves a record along its life cycle. */
    COMMAND("c");

    private final String letter;

    Kind(String letter) {
        this.letter = letter;
    }

    /** As written on the wire and in the ledger. */
    public String letter() {
        return letter;
    }

    public static Optional<Kind> ofLetter(String letter) {
        for (Kind kind : values()) {
            if (kind.letter.equals(letter)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
