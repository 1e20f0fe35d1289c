package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Keeps a small picture of a gathering, in which is nobody, or only who agreed to it. */
public record KeepPhoto(RecordId gathering, long place, LocalDate on) {
    /** {@code image} is a data address; {@code people} is {@code nobody} or {@code agreed}; {@code words} say what is to be seen. */
    public Draft keep(int at, String image, String people, String words) {
        return Draft.fact(
                at,
                "photo",
                Value.Fields.of("gathering", new Value.Whole(gathering.number()))
                        .with("place", new Value.Whole(place))
                        .with("use", new Value.Text("gathering"))
                        .with("image", new Value.Text(image))
                        .with("people", new Value.Text(people))
                        .with("words", new Value.Text(words))
                        .with("on", new Value.Text(on.toString())));
    }
}
