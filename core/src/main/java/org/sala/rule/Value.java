package org.sala.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A tree of plain values, as JSON has them: what changes carry and what rules are written in.
 *
 * <p>Core reads no JSON itself; whoever stands at an edge turns its text into this tree.
 */
public sealed interface Value {

    /** The absent value; in an edit it clears a field. */
    enum Nothing implements Value {
        NOTHING
    }

    /** Words or a code. */
    record Text(String text) implements Value {
        public Text {
            text = wellFormed(text);
        }

        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    /** A whole number: counts, ids, milliseconds. */
    record Whole(long number) implements Value {}

    /** A number with a fraction, such as a latitude in degrees. */
    record Decimal(double number) implements Value {
        public Decimal {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number must be finite: " + number);
            }
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}

    /** Several values in order. */
    record Items(List<Value> items) implements Value {
        public static final Items NONE = new Items(List.of());

        public Items {
            items = List.copyOf(items);
        }

        public static Items of(Value... items) {
            return new Items(List.of(items));
        }

        public static Items ofTexts(Iterable<String> texts) {
            List<Value> items = new ArrayList<>();
            texts.forEach(text -> items.add(new Text(text)));
            return new Items(items);
        }

        /** The texts among the items, in order. */
        public List<String> texts() {
            return items.stream()
                    .filter(Text.class::isInstance)
                    .map(item -> ((Text) item).text())
                    .toList();
        }
    }

    /** Named values, kept sorted by name so that equal trees print equally. */
    record Fields(Map<String, Value> values) implements Value {
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        public static Fields of(String name, Value value) {
            return new Fields(Map.of(name, value));
        }

        public boolean has(String name) {
            return values.containsKey(name);
        }

        /** The value of that name, or {@link Nothing}. */
        public Value get(String name) {
            return values.getOrDefault(name, Nothing.NOTHING);
        }

        public Optional<String> text(String name) {
            return get(name) instanceof Text text ? Optional.of(text.text()) : Optional.empty();
        }

        public OptionalLong whole(String name) {
            return get(name) instanceof Whole whole ? OptionalLong.of(whole.number()) : OptionalLong.empty();
        }

        public boolean flag(String name) {
            return get(name) instanceof Flag flag && flag.yes();
        }

        /** The list of that name; a missing one is empty. */
        public List<Value> items(String name) {
            return get(name) instanceof Items items ? items.items() : List.of();
        }

        public List<String> texts(String name) {
            return get(name) instanceof Items items ? items.texts() : List.of();
        }

        /** The fields of that name; missing ones are empty. */
        public Fields fields(String name) {
            return get(name) instanceof Fields fields ? fields : NONE;
        }

        public String needText(String name) {
            return text(name).orElseThrow(() -> new IllegalArgumentException("a text is missing: " + name));
        }

        /** The same fields with one set; {@link Nothing} takes it away. */
        public Fields with(String name, Value value) {
            var copy = new TreeMap<>(values);
            if (value == Nothing.NOTHING) {
                copy.remove(name);
            } else {
                copy.put(name, value);
            }
            return new Fields(copy);
        }

        /** The same fields with others laid over them. */
        public Fields with(Fields others) {
            var copy = new TreeMap<>(values);
            others.values.forEach((name, value) -> {
                if (value == Nothing.NOTHING) {
                    copy.remove(name);
                } else {
                    copy.put(name, value);
                }
            });
            return new Fields(copy);
        }
    }

    /** NUL and halves of surrogate pairs cannot be stored or sent on; each becomes the replacement character. */
    private static String wellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBroken(text, at)) {
                return mended(text);
            }
        }
        return text;
    }

    private static boolean isBroken(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        boolean isLonelyLow =
                Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return letter == 0 || isLonelyLow;
    }

    private static String mended(String text) {
        var mended = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            mended.append(isBroken(text, at) ? '\uFFFD' : text.charAt(at));
        }
        return mended.toString();
    }

    static Value ofNullable(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Nothing.NOTHING : new Text(text);
    }

    /** Equal in meaning: 5 and 5.0 are the same number. */
    static boolean same(Value one, Value other) {
        if (one instanceof Whole whole && other instanceof Decimal decimal) {
            return decimal.number() == whole.number();
        }
        if (one instanceof Decimal && other instanceof Whole) {
            return same(other, one);
        }
        return Objects.equals(one, other);
    }
}
