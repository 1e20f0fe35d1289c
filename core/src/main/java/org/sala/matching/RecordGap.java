package org.sala.matching;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Notes that no service could meet a need, and why. Gaps are counted without names and put before the village.
 *
 * @param category of the need
 * @param place where it was felt
 */
public record RecordGap(RecordId person, RecordId need, String category, long place, LocalDate today) {
    public static RecordGap of(Row need, LocalDate today) {
        return new RecordGap(
                need.reference("person").orElseThrow(),
                need.id(),
                need.data().needText("category"),
                need.data().whole("place").orElseThrow(),
                today);
    }

    /** {@code why} as {@link NothingHere#gaps} says it, or as the worker knows better. */
    public Draft record(int at, List<String> why) {
        return Draft.fact(
                at,
                "gap",
                Value.Fields.NONE
                        .with("person", new Value.Whole(person.number()))
                        .with("need", new Value.Whole(need.number()))
                        .with("category", new Value.Text(category))
                        .with("place", new Value.Whole(place))
                        .with("why", Value.Items.ofTexts(why))
                        .with("on", new Value.Text(today.toString())));
    }
}
