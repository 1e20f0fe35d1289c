package org.sala.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Who might be the same person as one about to be written down: the likeliest first, each with the reasons. A name may be written in Lao or
 * in Latin letters, with or without a family name; a person without a name is compared by how to find them and how old they are. The phone's
 * twin is {@code phone/person/duplicates.js}; {@code examples/duplicates.json} binds the two.
 */
public final class Duplicates {
    /** From here on somebody is asked. */
    private static final int ENOUGH = 50;

    /** More than these nobody compares. */
    private static final int SHOWN = 5;

    /** Years by which a remembered age may be wrong. */
    private static final long NEAR_YEARS = 3;

    /** Further apart they are hardly one person. */
    private static final long APART_YEARS = 15;

    private static final int AGAINST = 30;

    private final Value.Fields candidate;

    /** {@code candidate} has the fields as far as they are known. */
    public Duplicates(Value.Fields candidate) {
        this.candidate = candidate;
    }

    /**
     * Somebody who may be the one.
     *
     * @param reasons as codes for the words files, {@code person.alike.<code>}
     * @param score what they weigh together
     */
    public record Alike(Row person, List<String> reasons, int score) {}

    public List<Alike> among(Collection<Row> people) {
        return people.stream()
                .filter(person -> person.reference("mergedInto").isEmpty())
                .map(this::weigh)
                .filter(alike -> alike.score() >= ENOUGH)
                .sorted(Comparator.comparing(Alike::score)
                        .reversed()
                        .thenComparing(alike -> alike.person().id()))
                .limit(SHOWN)
                .toList();
    }

    private record Sign(boolean isSo, String reason, int weight) {}

    private Alike weigh(Row person) {
        List<Sign> signs = signs(person.data());
        signs.removeIf(sign -> !sign.isSo());
        int score = signs.stream().mapToInt(Sign::weight).sum() - against(person.data());
        return new Alike(person, signs.stream().map(Sign::reason).toList(), score);
    }

    private List<Sign> signs(Value.Fields other) {
        PersonName name = PersonName.of(candidate);
        PersonName theirs = PersonName.of(other);
        boolean isSameName = Spelling.isSame(name.full(), theirs.full());
        OptionalLong years = yearsApart(other);
        return new ArrayList<>(List.of(
                new Sign(isSameName, "same-name", 50),
                new Sign(!isSameName && name.isLike(theirs), "like-name", 40),
                new Sign(isSameText(other, "called"), "same-called", 30),
                new Sign(isSameText(other, "phone"), "same-phone", 40),
                new Sign(isSameText(other, "description"), "same-description", 50),
                new Sign(isSameNumber(other, "household"), "same-household", 20),
                new Sign(isSameNumber(other, "place"), "same-village", 10),
                new Sign(years.isPresent() && years.getAsLong() <= NEAR_YEARS, "near-age", 10)));
    }

    private int against(Value.Fields other) {
        OptionalLong years = yearsApart(other);
        return (isOtherSex(other) ? AGAINST : 0) + (years.isPresent() && years.getAsLong() > APART_YEARS ? AGAINST : 0);
    }

    private boolean isSameText(Value.Fields other, String field) {
        return Spelling.isSame(
                candidate.text(field).orElse(""), other.text(field).orElse(""));
    }

    private boolean isSameNumber(Value.Fields other, String field) {
        return candidate.whole(field).isPresent() && candidate.whole(field).equals(other.whole(field));
    }

    private boolean isOtherSex(Value.Fields other) {
        Set<String> open = Set.of("", "unknown");
        String sex = candidate.text("sex").orElse("");
        String theirs = other.text("sex").orElse("");
        return !sex.equals(theirs) && !open.contains(sex) && !open.contains(theirs);
    }

    private OptionalLong yearsApart(Value.Fields other) {
        OptionalLong year = Age.yearOfBirth(candidate);
        OptionalLong theirs = Age.yearOfBirth(other);
        return year.isPresent() && theirs.isPresent()
                ? OptionalLong.of(Math.abs(year.getAsLong() - theirs.getAsLong()))
                : OptionalLong.empty();
    }
}
