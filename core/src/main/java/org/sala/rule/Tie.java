package org.sala.rule;

import java.util.List;

/**
 * How the fields of one record hang together, read from {@code ties} in {@code rules/records}: what no field can say of itself. The door
 * holds what does not hang together; the phone refuses it at once.
 */
public sealed interface Tie {
    /** The field at which it is told. */
    String field();

    /** The account of whoever writes it, and nobody else's. */
    record Own(String field) implements Tie {}

    /** A place above the one that another field names; where that names none, above those in which people live. */
    record Above(String field, String below) implements Tie {}

    /**
     * A day that does not lie before another.
     *
     * @param first a field, or a day
     */
    record NotBefore(String field, String first) implements Tie {}

    /** Either this field or the other, never both. */
    record OneOf(String field, String other) implements Tie {}

    /** Fields that do not, one by one, say what others say. */
    record Differs(String field, List<String> these, List<String> those) implements Tie {}

    /**
     * The value that a field of another record has, too.
     *
     * @param reference the field that names the other record
     * @param theirs the field of it
     */
    record Same(String field, String reference, String theirs) implements Tie {}

    static Tie of(String type, Value.Fields rule) {
        String field = rule.needText("field");
        return switch (rule.needText("kind")) {
            case "own" -> new Own(field);
            case "above" -> new Above(field, rule.needText("below"));
            case "not-before" -> new NotBefore(field, rule.needText("first"));
            case "one-of" -> new OneOf(field, rule.needText("other"));
            case "differs" -> new Differs(field, rule.texts("these"), rule.texts("those"));
            case "same" -> new Same(field, rule.needText("reference"), rule.needText("theirs"));
            default ->
                throw new RuleProblem("rules/records/" + type + ".json", "there is no such kind of tie at " + field);
        };
    }
}
