package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.need.Categories;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Puts before a gathering what somebody in the room says is missing. What needs a right of its own to be seen is never put before a room. */
public record RaiseTopic(long place, RecordId gathering, LocalDate today, Rules rules) {
    /** {@code raisedBy} is what part somebody has in the village, as {@code rules/records/topic.json} names it: never who it was. */
    public Draft raise(int at, String category, String raisedBy, String words) {
        return Draft.making(
                at,
                "topic",
                about(category, words)
                        .with("source", new Value.Text("raised"))
                        .with("raisedBy", new Value.Text(raisedBy)));
    }

    /** Takes up what an earlier gathering left for another time. */
    public Draft carry(int at, RecordId from, String category, String words) {
        return Draft.making(
                at,
                "topic",
                about(category, words)
                        .with("source", new Value.Text("carried"))
                        .with("carriedFrom", new Value.Whole(from.number())));
    }

    private Value.Fields about(String category, String words) {
        boolean isPrivate = Categories.of(rules)
                .find(category)
                .flatMap(Categories.Category::sensitive)
                .isPresent();
        if (isPrivate) {
            throw new IllegalArgumentException("this is not spoken of before a room: " + category);
        }
        return Value.Fields.of("place", new Value.Whole(place))
                .with("gathering", new Value.Whole(gathering.number()))
                .with("category", new Value.Text(category))
                .with("words", words.isBlank() ? Value.Nothing.NOTHING : new Value.Text(words))
                .with("on", new Value.Text(today.toString()));
    }
}
