package org.sala.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.Value;

/**
 * What the edit of one field comes to, by its policy.
 *
 * @param value what the field holds afterwards
 * @param isConflict whether somebody else's value was met
 * @param proposed the value that waits for somebody to decide, or null
 */
record FieldDecision(
        Value value, boolean isConflict, @Nullable Value proposed) {

    /** Who edits what, having seen which version. */
    record Edit(FieldRule rule, Value value, int base, long device, long estimated, boolean isClockDoubtful) {}

    static FieldDecision decide(Edit edit, Value current, Map<String, Version> versions) {
        if (edit.rule().policy() == FieldPolicy.UNION) {
            return union(edit, current, versions);
        }
        if (Value.same(current, edit.value())) {
            return new FieldDecision(current, false, null);
        }
        @Nullable Version version = versions.get(edit.rule().name());
        if (edit.rule().policy() == FieldPolicy.FIXED) {
            return current == Value.Nothing.NOTHING ? plain(edit) : proposed(edit, current);
        }
        return version != null && isUnseen(edit, version) ? concurrent(edit, current, version) : plain(edit);
    }

    private static FieldDecision concurrent(Edit edit, Value current, Version version) {
        return switch (edit.rule().policy()) {
            case LATER -> later(edit, current, version);
            case JOIN -> joined(edit, current);
            case PROPOSE, FIXED -> proposed(edit, current);
            case UNION, DERIVED -> new FieldDecision(current, false, null);
        };
    }

    /**
     * Whose the field is afterwards. A text that was joined is nobody's alone: what its author wrote before seeing that is joined
     * as well, and does not stand in place of the other's.
     */
    long writer(@Nullable FieldRule rule, long device) {
        return isConflict && rule != null && rule.policy() == FieldPolicy.JOIN ? Moment.SERVER_DEVICE : device;
    }

    private static boolean isUnseen(Edit edit, Version version) {
        return version.rv() > edit.base() && version.device() != edit.device();
    }

    private static FieldDecision plain(Edit edit) {
        return new FieldDecision(edit.value(), false, null);
    }

    private static FieldDecision proposed(Edit edit, Value current) {
        return new FieldDecision(current, true, edit.value());
    }

    /** A clock that is far off cannot say who was later, so a person does. */
    private static FieldDecision later(Edit edit, Value current, Version version) {
        if (edit.isClockDoubtful()) {
            return proposed(edit, current);
        }
        return new FieldDecision(edit.estimated() >= version.at() ? edit.value() : current, true, null);
    }

    private static FieldDecision joined(Edit edit, Value current) {
        if (!(current instanceof Value.Text(String old)) || !(edit.value() instanceof Value.Text(String added))) {
            return new FieldDecision(current == Value.Nothing.NOTHING ? edit.value() : current, true, null);
        }
        return new FieldDecision(new Value.Text(old + "\n\n" + added), true, null);
    }

    private static FieldDecision union(Edit edit, Value current, Map<String, Version> versions) {
        List<Value> elements = new ArrayList<>(current instanceof Value.Items(List<Value> items) ? items : List.of());
        if (edit.value() instanceof Value.Fields change) {
            for (Value gone : change.items("remove")) {
                if (hasSeen(edit, gone, versions)) {
                    elements.remove(gone);
                }
            }
        }
        for (Value added : added(edit.value())) {
            if (!elements.contains(added)) {
                elements.add(added);
            }
        }
        return new FieldDecision(elements.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(elements), false, null);
    }

    /** The elements that an edit of a union adds. */
    static List<Value> added(Value value) {
        return switch (value) {
            case Value.Items(List<Value> items) -> items;
            case Value.Fields fields -> fields.items("add");
            default -> List.of();
        };
    }

    private static boolean hasSeen(Edit edit, Value element, Map<String, Version> versions) {
        Version version = versions.get(elementName(edit.rule().name(), element));
        return version == null || !isUnseen(edit, version);
    }

    /** How the version of one element of a union is named. */
    static String elementName(String field, Value element) {
        return field + "="
                + switch (element) {
                    case Value.Text(String text) -> text;
                    case Value.Whole(long number) -> Long.toString(number);
                    default -> element.toString();
                };
    }
}
