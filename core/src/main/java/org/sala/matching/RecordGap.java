package org.sala.matching;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Notes that no service could meet a need, and why. Gaps are counted without names and put before the village. */
public record RecordGap(Row need, LocalDate today) {
    /** {@code why} as {@link NothingHere#gaps} says it, or as the worker knows better. */
    public Draft record(int at, List<String> why) {
        return Draft.fact(
                at,
                "gap",
                Value.Fields.NONE
                        .with("person", need.data().get("person"))
                        .with("need", new Value.Whole(need.id().number()))
                        .with("category", need.data().get("category"))
                        .with("place", need.data().get("place"))
                        .with("why", Value.Items.ofTexts(why))
                        .with("on", new Value.Text(today.toString())));
    }
}
