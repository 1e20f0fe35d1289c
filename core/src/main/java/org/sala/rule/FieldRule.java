package org.sala.rule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a record may hold, who may see it and how concurrent edits of it are decided.
 *
 * @param requiredWhen what other fields say when this one must be there too, such as the witness of what was spoken; empty for never
 * @param sensitive the right needed to see it ({@code health}, {@code ethnicity} …), or null
 * @param guard the flag of the record that, when it is set, lets only those see it who have the right of the same name; or null
 * @param consent the purpose the person must have agreed to before it is kept, or null
 * @param to the type of record that a reference names, or null when it may be any
 * @param codes the codes known for it; a newer device may know more, so an unknown code of its is kept
 * @param among where its value must stand too, such as {@code person.askedBy}: a field of a record that this one refers to
 * @param most characters of a text
 * @param isPast a day or year that must have come already, such as that of a birth
 * @param ahead by how many years a day may lie ahead, such as that of a meeting; 0 for any
 */
public record FieldRule(
        String name,
        int number,
        FieldKind kind,
        FieldPolicy policy,
        boolean required,
        Map<String, List<String>> requiredWhen,
        @Nullable String sensitive,
        @Nullable String guard,
        @Nullable String consent,
        @Nullable String to,
        List<String> codes,
        List<String> among,
        int most,
        long least,
        long greatest,
        boolean isPast,
        int ahead) {

    /** No text is longer than this, in characters. */
    public static final int TEXT_LIMIT = 4000;

    /** No list is longer than this. */
    public static final int ITEMS_LIMIT = 200;

    /** No tree is longer than this, in characters as it is written. */
    private static final int TREE_LIMIT = 64_000;

    /** Days are told from here on. */
    private static final int FIRST_YEAR = 1850;

    private static final int LAST_YEAR = 2200;

    /** A day that may lie ahead is no older than so many years. */
    private static final int EARLIER = 20;

    /** No code is longer than this. */
    private static final int CODE_LIMIT = 60;

    static FieldRule of(String name, Value.Fields rule) {
        return new FieldRule(
                name,
                (int) rule.whole("number").orElseThrow(),
                FieldKind.of(rule.needText("kind")),
                FieldPolicy.of(rule.needText("policy")),
                rule.flag("required"),
                requiredWhen(rule.fields("requiredWhen")),
                rule.text("sensitive").orElse(null),
                rule.text("guard").orElse(null),
                rule.text("consent").orElse(null),
                rule.text("to").orElse(null),
                rule.texts("codes"),
                rule.texts("among"),
                (int) rule.whole("most").orElse(TEXT_LIMIT),
                rule.whole("least").orElse(Long.MIN_VALUE),
                rule.whole("greatest").orElse(Long.MAX_VALUE),
                rule.flag("past"),
                (int) rule.whole("ahead").orElse(0));
    }

    private static Map<String, List<String>> requiredWhen(Value.Fields rule) {
        return rule.values().keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, rule::texts));
    }

    /** Whether a record with these fields is not whole without this one. */
    public boolean isRequiredOf(Value.Fields data) {
        boolean isWhen = !requiredWhen.isEmpty()
                && requiredWhen.entrySet().stream()
                        .allMatch(when -> data.text(when.getKey())
                                .filter(when.getValue()::contains)
                                .isPresent());
        return required || isWhen;
    }

    /** The value as it is kept, or empty when this field cannot hold it. */
    public Optional<Value> accept(Value value) {
        return fit(value) instanceof Fit.Kept(Value kept) ? Optional.of(kept) : Optional.empty();
    }

    /** Whether this field can hold the value, whatever codes a newer device may know. */
    public Fit fit(Value value) {
        if (value == Value.Nothing.NOTHING) {
            return required ? new Fit.Unfit("required-missing", Value.Fields.NONE) : new Fit.Kept(value);
        }
        return switch (kind) {
            case TEXT -> text(value, most);
            case CODE -> text(value, CODE_LIMIT);
            case TEXTS -> texts(value, most);
            case CODES -> texts(value, CODE_LIMIT);
            case WHOLE -> number(value);
            case REFERENCE, PLACE, ACCOUNT -> keptIf(value instanceof Value.Whole(long id) && id >= 0, value);
            case PLACES -> places(value);
            case DECIMAL -> keptIf(value instanceof Value.Decimal || value instanceof Value.Whole, value);
            case FLAG -> keptIf(value instanceof Value.Flag, value);
            case DATE -> date(value);
            case FIELDS -> tree(value);
        };
    }

    /** A code that nobody knows, although the device had these rules; empty when there is none. */
    public Optional<Fit.Unfit> unknownCode(Value kept) {
        List<String> told = switch (kept) {
            case Value.Text(String code) -> List.of(code);
            case Value.Items items -> items.texts();
            default -> List.of();
        };
        return codes.isEmpty() || codes.containsAll(told)
                ? Optional.empty()
                : Optional.of(new Fit.Unfit("unknown-code", Value.Fields.of("codes", Value.Items.ofTexts(codes))));
    }

    /** A day, or a year, that has not come yet, where only what was can be told, or that lies further ahead than anybody plans; empty when it fits. */
    public Optional<Fit.Unfit> yetToCome(Value kept, LocalDate today) {
        // Papers of earlier meetings are still typed in years later.
        if (ahead > 0 && kept instanceof Value.Text(String day)) {
            int years = LocalDate.parse(day).getYear() - today.getYear();
            return years >= -EARLIER && years <= ahead
                    ? Optional.empty()
                    : Optional.of(outOfRange(today.getYear() - EARLIER, today.getYear() + ahead));
        }
        // It may be tomorrow already where the device is.
        LocalDate last = today.plusDays(1);
        boolean isYet = switch (kept) {
            case Value.Text(String day) ->
                kind == FieldKind.DATE && LocalDate.parse(day).isAfter(last);
            case Value.Whole(long year) -> kind == FieldKind.WHOLE && year > last.getYear();
            default -> false;
        };
        return isPast && isYet
                ? Optional.of(new Fit.Unfit("not-yet", Value.Fields.of("greatest", new Value.Text(last.toString()))))
                : Optional.empty();
    }

    private Fit keptIf(boolean isFit, Value value) {
        return isFit
                ? new Fit.Kept(value)
                : new Fit.Unfit(
                        "wrong-kind",
                        Value.Fields.of("kind", new Value.Text(kind.name().toLowerCase(Locale.ROOT))));
    }

    private Fit text(Value value, int most) {
        if (!(value instanceof Value.Text(String text))) {
            return keptIf(false, value);
        }
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (kept.codePointCount(0, kept.length()) > most) {
            return new Fit.Unfit("too-long", Value.Fields.of("most", new Value.Whole(most)));
        }
        return new Fit.Kept(kept.isEmpty() ? Value.Nothing.NOTHING : new Value.Text(kept));
    }

    private Fit texts(Value value, int most) {
        if (!(value instanceof Value.Items(List<Value> items))) {
            return keptIf(false, value);
        }
        if (items.size() > ITEMS_LIMIT) {
            return tooMany();
        }
        List<Value> kept = new ArrayList<>();
        for (Value item : items) {
            Fit fit = text(item, most);
            if (!(fit instanceof Fit.Kept(Value text))) {
                return fit;
            }
            if (text != Value.Nothing.NOTHING && !kept.contains(text)) {
                kept.add(text);
            }
        }
        return new Fit.Kept(new Value.Items(kept));
    }

    private static Fit tooMany() {
        return new Fit.Unfit("too-many", Value.Fields.of("most", new Value.Whole(ITEMS_LIMIT)));
    }

    private Fit number(Value value) {
        if (!(value instanceof Value.Whole(long number))) {
            return keptIf(false, value);
        }
        return number >= least && number <= greatest ? new Fit.Kept(value) : outOfRange(least, greatest);
    }

    private static Fit.Unfit outOfRange(long least, long greatest) {
        return new Fit.Unfit(
                "out-of-range",
                Value.Fields.of("least", new Value.Whole(least)).with("greatest", new Value.Whole(greatest)));
    }

    private Fit places(Value value) {
        if (value instanceof Value.Items(List<Value> items) && items.size() > ITEMS_LIMIT) {
            return tooMany();
        }
        return keptIf(
                value instanceof Value.Items(List<Value> items)
                        && items.stream().allMatch(Value.Whole.class::isInstance),
                value);
    }

    private Fit tree(Value value) {
        boolean isTooLong =
                value instanceof Value.Fields && Canonical.write(value).length() > TREE_LIMIT;
        return isTooLong
                ? new Fit.Unfit("too-long", Value.Fields.of("most", new Value.Whole(TREE_LIMIT)))
                : keptIf(value instanceof Value.Fields, value);
    }

    private Fit date(Value value) {
        if (!(value instanceof Value.Text(String text))) {
            return keptIf(false, value);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                    ? new Fit.Kept(value)
                    : outOfRange(FIRST_YEAR, LAST_YEAR);
        } catch (DateTimeException notADay) {
            return keptIf(false, value);
        }
    }
}
