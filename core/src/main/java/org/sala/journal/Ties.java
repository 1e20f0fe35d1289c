package org.sala.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sala.rule.RecordType;
import org.sala.rule.Tie;
import org.sala.rule.Value;

/**
 * Looks at how the fields of a record would hang together after a change. Only what the change touches is looked at, so that an old record
 * may still be worked on. The phone's twin is {@code phone/journal/ties.js}; both pass {@code examples/ties.json}.
 */
final class Ties {
    private final Geography geography;

    Ties(Geography geography) {
        this.geography = geography;
    }

    /** Why what the change says does not go together; empty when it does. {@code said} is what it would write. */
    Optional<Verdict> objection(Desk desk, Change change, RecordType type, Value.Fields said, long author) {
        Value.Fields before = desk.find(change.subject()).map(Row::data).orElse(Value.Fields.NONE);
        return objection(type.ties(), before, said, author, desk::see);
    }

    /** {@code see} finds the records that are named. */
    Optional<Verdict> objection(
            List<Tie> ties,
            Value.Fields before,
            Value.Fields said,
            long author,
            Function<RecordId, Optional<Row>> see) {
        Value.Fields data = before.with(said);
        Set<String> touched = said.values().keySet();
        return ties.stream()
                .flatMap(tie -> broken(see, tie, data, touched, author).stream())
                .findFirst();
    }

    private Optional<Verdict> broken(
            Function<RecordId, Optional<Row>> see, Tie tie, Value.Fields data, Set<String> touched, long author) {
        return switch (tie) {
            case Tie.Own own -> own(own, data, touched, author);
            case Tie.Above above -> above(above, data, touched);
            case Tie.NotBefore day -> day(day, data, touched);
            case Tie.OneOf one -> oneOf(one, data, touched);
            case Tie.Differs differs -> differs(differs, data, touched);
            case Tie.Same same -> same(see, same, data, touched);
        };
    }

    private static Optional<Verdict> own(Tie.Own own, Value.Fields data, Set<String> touched, long author) {
        OptionalLong told = data.whole(own.field());
        boolean isOthers = touched.contains(own.field()) && told.isPresent() && told.getAsLong() != author;
        return isOthers ? Optional.of(Verdict.heldAt("not-your-own", own.field())) : Optional.empty();
    }

    private Optional<Verdict> above(Tie.Above above, Value.Fields data, Set<String> touched) {
        OptionalLong place = data.whole(above.field());
        if (place.isEmpty() || !isTouched(touched, above.field(), above.below())) {
            return Optional.empty();
        }
        OptionalLong below = data.whole(above.below());
        boolean isAbove = below.isPresent()
                ? geography.isAbove(place.getAsLong(), below.getAsLong())
                : !geography.isHome(place.getAsLong());
        return isAbove ? Optional.empty() : Optional.of(Verdict.heldAt("not-above", above.field()));
    }

    private static Optional<Verdict> day(Tie.NotBefore tie, Value.Fields data, Set<String> touched) {
        Optional<LocalDate> day = data.text(tie.field()).flatMap(Ties::day);
        Optional<LocalDate> first =
                day(tie.first()).or(() -> data.text(tie.first()).flatMap(Ties::day));
        boolean isBefore = isTouched(touched, tie.field(), tie.first())
                && day.isPresent()
                && first.isPresent()
                && day.get().isBefore(first.get());
        return isBefore
                ? Optional.of(Verdict.heldAt("too-early", tie.field())
                        .with(
                                "allowed",
                                Value.Fields.of(
                                        "least", new Value.Text(first.get().toString()))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String told) {
        try {
            return Optional.of(LocalDate.parse(told));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> oneOf(Tie.OneOf one, Value.Fields data, Set<String> touched) {
        boolean isBoth = isTouched(touched, one.field(), one.other()) && data.has(one.field()) && data.has(one.other());
        return isBoth ? Optional.of(Verdict.heldAt("one-or-other", one.field())) : Optional.empty();
    }

    private static Optional<Verdict> differs(Tie.Differs tie, Value.Fields data, Set<String> touched) {
        boolean isTouched = tie.these().stream().anyMatch(touched::contains)
                || tie.those().stream().anyMatch(touched::contains);
        boolean isSame = IntStream.range(0, tie.these().size())
                .allMatch(at -> plain(data, tie.these().get(at))
                        .equals(plain(data, tie.those().get(at))));
        return isTouched && isSame ? Optional.of(Verdict.heldAt("to-oneself", tie.field())) : Optional.empty();
    }

    /** Who writes a name in capitals or with a space too many means the same. */
    private static String plain(Value.Fields data, String field) {
        return data.text(field).orElse("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<Verdict> same(
            Function<RecordId, Optional<Row>> see, Tie.Same tie, Value.Fields data, Set<String> touched) {
        OptionalLong named = data.whole(tie.reference());
        boolean isOther = isTouched(touched, tie.field(), tie.reference())
                && named.isPresent()
                && see.apply(new RecordId(named.getAsLong()))
                        .filter(row -> Value.same(row.data().get(tie.theirs()), data.get(tie.field())))
                        .isEmpty();
        return isOther ? Optional.of(Verdict.heldAt("of-another-place", tie.field())) : Optional.empty();
    }

    private static boolean isTouched(Set<String> touched, String... fields) {
        return List.of(fields).stream().anyMatch(touched::contains);
    }
}
