package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Writes down what a whole place, or a group of its people, lacks: told in a gathering, and about nobody by name. */
public record NoteGroupNeed(RecordId gathering, long place, LocalDate on) {
    public Draft ofPlace(int at, String category) {
        return Draft.making(at, "need", fields(category));
    }

    /** {@code group} as {@code rules/records/need.json} names it, such as {@code elders-alone}. */
    public Draft ofGroup(int at, String category, String group) {
        return Draft.making(at, "need", fields(category).with("group", new Value.Text(group)));
    }

    public Draft ofHousehold(int at, String category, RecordId household) {
        return Draft.making(at, "need", fields(category).with("household", new Value.Whole(household.number())));
    }

    private Value.Fields fields(String category) {
        return Value.Fields.of("place", new Value.Whole(place))
                .with("gathering", new Value.Whole(gathering.number()))
                .with("category", new Value.Text(category))
                .with("raisedBy", new Value.Text("gathering"))
                .with("on", new Value.Text(on.toString()));
    }
}
