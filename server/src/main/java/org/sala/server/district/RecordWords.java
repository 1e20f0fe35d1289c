package org.sala.server.district;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.exchange.table.Cell;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldRule;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.web.Words;

/** The fields of records in words, as the rules say what each holds. */
final class RecordWords {
    private static final String STATUS = "status";

    /** No field of any record, but what its day comes to today. */
    static final String OVERDUE = "days-over";

    private static final Set<String> OWN_WORDS = Set.of(OVERDUE);
    private static final Set<String> STILL_OWED = Set.of("promised", "renegotiated", "late", "raised");
    private static final String REASON = "reason";
    private static final Set<String> KINDS_OF_NEED = Set.of("category", "offers");

    private final Rules rules;
    private final Words words;
    private final Places tree;
    private final LocalDate today;
    private final String language;

    RecordWords(Rules rules, Words words, Places tree, LocalDate today, String language) {
        this.today = today;
        this.rules = rules;
        this.words = words;
        this.tree = tree;
        this.language = language;
    }

    String title(String type, String field) {
        if (field.equals(STATUS)) return say("district.record-state");
        return say((OWN_WORDS.contains(field) ? "district." : type + ".") + field);
    }

    Cell cell(String type, String field, Value.Fields data) {
        if (field.equals(OVERDUE)) return overdue(data);
        return switch (data.get(field)) {
            case Value.Nothing nothing -> Cell.EMPTY;
            case Value.Text(String text) -> text(type, field, text);
            case Value.Whole(long number) -> whole(type, field, number);
            case Value.Decimal(double number) -> new Cell.Text(Double.toString(number));
            case Value.Flag(boolean isSo) -> new Cell.Text(say(isSo ? "district.yes" : "district.no"));
            case Value.Items items ->
                new Cell.Text(items.texts().stream()
                        .map(code -> code(type, field, code))
                        .collect(Collectors.joining(", ")));
            case Value.Fields tree -> Cell.EMPTY;
        };
    }

    private Cell overdue(Value.Fields data) {
        if (!STILL_OWED.contains(data.text(STATUS).orElse(""))) return Cell.EMPTY;
        return data.text("due")
                .map(due -> ChronoUnit.DAYS.between(LocalDate.parse(due), today))
                .filter(days -> days > 0)
                .<Cell>map(Cell.Count::new)
                .orElse(Cell.EMPTY);
    }

    private Cell text(String type, String field, String text) {
        if (field.equals(STATUS)) return new Cell.Text(code(type, field, text));
        return switch (rule(type, field).map(FieldRule::kind).orElse(FieldKind.TEXT)) {
            case DATE -> new Cell.Day(LocalDate.parse(text));
            case CODE -> new Cell.Text(code(type, field, text));
            case TEXT, TEXTS, WHOLE, DECIMAL, FLAG, CODES, REFERENCE, PLACE, PLACES, ACCOUNT, FIELDS ->
                new Cell.Text(text);
        };
    }

    private Cell whole(String type, String field, long number) {
        return switch (rule(type, field).map(FieldRule::kind).orElse(FieldKind.WHOLE)) {
            case PLACE -> new Cell.Text(place(number));
            case WHOLE, DECIMAL -> new Cell.Count(number);
            case TEXT, TEXTS, FLAG, DATE, CODE, CODES, REFERENCE, PLACES, ACCOUNT, FIELDS -> Cell.EMPTY;
        };
    }

    String place(long id) {
        return tree.find(id).map((Place found) -> found.name(language)).orElse("");
    }

    private Optional<FieldRule> rule(String type, String field) {
        return rules.type(type).flatMap(found -> found.field(field));
    }

    /** A code that nobody knows stands as it came. */
    private String code(String type, String field, String code) {
        return keys(type, field, code)
                .filter(words::has)
                .findFirst()
                .map(this::say)
                .orElse(code);
    }

    /** A kind of need has its words once for all types, and a reason has them with the command that asked for it. */
    private Stream<String> keys(String type, String field, String code) {
        if (KINDS_OF_NEED.contains(field)) return Stream.of("need." + code);
        if (!field.equals(REASON)) return Stream.of(type + "." + field + "." + code);
        return rules.tree().fields("lifecycles").fields(type).fields("commands").values().keySet().stream()
                .map(command -> type + "." + command + ".reason." + code);
    }

    String say(String key) {
        return words.say(language, key);
    }
}
