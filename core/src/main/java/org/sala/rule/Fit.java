package org.sala.rule;

/** Whether a field can hold a value: the value as it is kept, or why not. */
public sealed interface Fit {
    /** Texts in NFC and trimmed; an empty one is nothing. */
    record Kept(Value value) implements Fit {}

    /**
     * It cannot.
     *
     * @param reason as a code for the words files
     * @param allowed what it could hold, for whoever has to mend it: {@code kind}, {@code most}, {@code least}, {@code greatest}, {@code codes}
     */
    record Unfit(String reason, Value.Fields allowed) implements Fit {}
}
