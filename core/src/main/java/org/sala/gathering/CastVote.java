package org.sala.gathering;

import java.util.Map;
import java.util.TreeMap;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Writes down what one card says, or so many hands, or a stack of paper cards: of what sort of people, never of whom.
 *
 * @param who what is known of them: sex, age, ethnicity, disability
 */
public record CastVote(Row ballot, String via, Value.Fields who) {
    public CastVote {
        if (!ballot.status().equals("open")) {
            throw new IllegalArgumentException("this ballot is not open");
        }
    }

    /** So many marks on each topic. */
    public Draft mark(int at, long people, Map<RecordId, Long> marks) {
        return Draft.fact(at, "vote", card(people, topics(marks)));
    }

    /** So often was the first put before each of the others. */
    public Draft compare(int at, Map<RecordId, Map<RecordId, Long>> winners) {
        var marks = new TreeMap<String, Value>();
        winners.forEach((winner, losers) -> marks.put(Long.toString(winner.number()), topics(losers)));
        return Draft.fact(at, "vote", card(1, new Value.Fields(marks)));
    }

    /** In place of a card that was wrong. */
    public Draft correct(int at, RecordId wrong, long people, Map<RecordId, Long> marks) {
        return Draft.fact(at, "vote", card(people, topics(marks)).with("replaces", new Value.Whole(wrong.number())));
    }

    private Value.Fields card(long people, Value.Fields marks) {
        return who.with("ballot", new Value.Whole(ballot.id().number()))
                .with("gathering", ballot.data().get("gathering"))
                .with("place", ballot.data().get("place"))
                .with("count", new Value.Whole(people))
                .with("marks", marks)
                .with("via", new Value.Text(via));
    }

    private static Value.Fields topics(Map<RecordId, Long> marks) {
        var written = new TreeMap<String, Value>();
        marks.forEach((topic, times) -> written.put(Long.toString(topic.number()), new Value.Whole(times)));
        return new Value.Fields(written);
    }
}
