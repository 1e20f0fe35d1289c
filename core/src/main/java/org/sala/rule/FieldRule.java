package org.sala.rule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a record may hold, who may see it and how concurrent edits of it are decided.
 *
 * @param sensitive the right needed to see it ({@code health}, {@code ethnicity} …), or null
 * @param consent the purpose the person must have agreed to before it is kept, or null
 * @param codes the codes known for it; a newer device may know more, so an unknown code is kept
 * @param most characters of a text, or null where {@link #TEXT_LIMIT} holds
 */
public record FieldRule(
        String name,
        int number,
        FieldKind kind,
        FieldPolicy policy,
        boolean required,
        @Nullable String sensitive,
        @Nullable String consent,
        List<String> codes,
        int most,
        long least,
        long greatest) {

    /** No text is longer than this, in characters. */
    public static final int TEXT_LIMIT = 4000;

    /** No list is longer than this. */
    public static final int ITEMS_LIMIT = 200;

    /** No code is longer than this. */
    private static final int CODE_LIMIT = 60;

    static FieldRule of(String name, Value.Fields rule) {
        return new FieldRule(
                name,
                (int) rule.whole("number").orElseThrow(),
                FieldKind.of(rule.needText("kind")),
                FieldPolicy.of(rule.needText("policy")),
                rule.flag("required"),
                rule.text("sensitive").orElse(null),
                rule.text("consent").orElse(null),
                rule.texts("codes"),
                (int) rule.whole("most").orElse(TEXT_LIMIT),
                rule.whole("least").orElse(Long.MIN_VALUE),
                rule.whole("greatest").orElse(Long.MAX_VALUE));
    }

    /** The value as it is kept (texts in NFC and trimmed), or empty when this field cannot hold it. */
    public Optional<Value> accept(Value value) {
        if (value == Value.Nothing.NOTHING) {
            return required ? Optional.empty() : Optional.of(value);
        }
        return switch (kind) {
            case TEXT -> text(value, most);
            case CODE -> text(value, CODE_LIMIT);
            case TEXTS -> texts(value, most);
            case CODES -> texts(value, CODE_LIMIT);
            case WHOLE -> number(value);
            case REFERENCE, PLACE, ACCOUNT -> id(value);
            case PLACES -> wholes(value);
            case DECIMAL ->
                value instanceof Value.Decimal || value instanceof Value.Whole ? Optional.of(value) : none();
            case FLAG -> value instanceof Value.Flag ? Optional.of(value) : none();
            case DATE -> date(value);
            case FIELDS -> value instanceof Value.Fields ? Optional.of(value) : none();
        };
    }

    private static Optional<Value> none() {
        return Optional.empty();
    }

    private static Optional<Value> text(Value value, int most) {
        if (!(value instanceof Value.Text(String text))) {
            return none();
        }
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (kept.codePointCount(0, kept.length()) > most) {
            return none();
        }
        return Optional.of(kept.isEmpty() ? Value.Nothing.NOTHING : new Value.Text(kept));
    }

    private static Optional<Value> texts(Value value, int most) {
        if (!(value instanceof Value.Items(List<Value> items)) || items.size() > ITEMS_LIMIT) {
            return none();
        }
        List<Value> kept = new ArrayList<>();
        for (Value item : items) {
            Optional<Value> text = text(item, most);
            if (text.isEmpty()) {
                return none();
            }
            if (text.get() != Value.Nothing.NOTHING && !kept.contains(text.get())) {
                kept.add(text.get());
            }
        }
        return Optional.of(new Value.Items(kept));
    }

    private Optional<Value> number(Value value) {
        return value instanceof Value.Whole(long number) && number >= least && number <= greatest
                ? Optional.of(value)
                : none();
    }

    private static Optional<Value> id(Value value) {
        return value instanceof Value.Whole(long number) && number >= 0 ? Optional.of(value) : none();
    }

    private static Optional<Value> wholes(Value value) {
        return value instanceof Value.Items(List<Value> items)
                        && items.size() <= ITEMS_LIMIT
                        && items.stream().allMatch(Value.Whole.class::isInstance)
                ? Optional.of(value)
                : none();
    }

    private static Optional<Value> date(Value value) {
        if (!(value instanceof Value.Text(String text))) {
            return none();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1850 && day.getYear() <= 2200 ? Optional.of(value) : none();
        } catch (DateTimeException notADay) {
            return none();
        }
    }
}
