package org.sala.journal;

/** What became of a change. None of these is an error, and each is told to its author. */
public enum Outcome {
    APPLIED("applied"),
    /** Somebody had changed the same field since; the field's policy decided. */
    CONFLICT("conflict"),
    /** It was here before, or somebody else had brought the same about. */
    ALREADY_DONE("already-done"),
    /** The command no longer fits; it is kept, and a named person decides. */
    TO_SETTLE("to-settle"),
    /** Not entitled, no consent, or not understood: kept for a supervisor. */
    HELD("held"),
    /** From a newer version than this server: it stays with its device. */
    NEWER("newer");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** As written on the wire and in the ledger. */
    public String code() {
        return code;
    }

    public static Outcome ofCode(String code) {
        for (Outcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("there is no outcome " + code);
    }
}
