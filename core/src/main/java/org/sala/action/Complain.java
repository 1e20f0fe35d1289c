package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * Says what somebody has against how they were treated. It goes to a level above the village, past everybody in it.
 *
 * @param fields as {@code rules/records/complaint.json} names them
 */
public record Complain(Value.Fields fields) {
    public static Complain of(long place, String about, String words, LocalDate on) {
        return new Complain(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("about", new Value.Text(about))
                .with("words", new Value.Text(words))
                .with("on", new Value.Text(on.toString())));
    }

    public Complain from(long village) {
        return new Complain(fields.with("village", new Value.Whole(village)));
    }

    /** Who files it, and so sees that it was received and what was answered; nobody else in the village does. */
    public Complain by(long account) {
        return new Complain(fields.with("by", new Value.Whole(account)));
    }

    /** {@code person}, {@code page}, {@code letter} or {@code phone}. */
    public Complain via(String way) {
        return new Complain(fields.with("via", new Value.Text(way)));
    }

    public Draft file(int at) {
        return Draft.making(at, "complaint", fields);
    }
}
