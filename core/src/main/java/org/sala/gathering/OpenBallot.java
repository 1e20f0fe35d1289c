package org.sala.gathering;

import java.util.ArrayList;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Puts topics to the vote, by one method. */
public record OpenBallot(long place, RecordId gathering, Value.Fields how) {
    /** {@code method} as {@code rules/priorities.json} names it. */
    public static OpenBallot by(long place, RecordId gathering, String method) {
        return new OpenBallot(place, gathering, Value.Fields.of("method", new Value.Text(method)));
    }

    /** Nobody sees what others chose before it is closed. */
    public OpenBallot secretly() {
        return new OpenBallot(place, gathering, how.with("secret", new Value.Flag(true)));
    }

    public OpenBallot withDots(int dots) {
        return new OpenBallot(place, gathering, how.with("dots", new Value.Whole(dots)));
    }

    /** The ballot first, then each topic that is put to it. */
    public List<Draft> open(List<Row> topics) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.making(
                0,
                "ballot",
                how.with("place", new Value.Whole(place))
                        .with("gathering", new Value.Whole(gathering.number()))
                        .with("topics", asked(topics))));
        RecordId ballot = RecordId.madeByDraft(0);
        topics.forEach(topic -> drafts.add(new SortTopic(topic).putTo(ballot)));
        return drafts;
    }

    /** The ballot itself says what it asks, for a topic knows only the last ballot that it was put to. */
    private static Value asked(List<Row> topics) {
        return Value.Items.ofTexts(
                topics.stream().map(topic -> Long.toString(topic.id().number())).toList());
    }

    public static Draft close(Row ballot) {
        return Draft.command(ballot, "ballot.close", Value.Fields.NONE);
    }

    public static Draft reopen(Row ballot) {
        return Draft.command(ballot, "ballot.reopen", Value.Fields.NONE);
    }

    /** {@code reason} as {@code rules/lifecycles/ballot.json} names it. */
    public static Draft cancel(Row ballot, String reason) {
        return Draft.command(ballot, "ballot.cancel", Value.Fields.of("reason", new Value.Text(reason)));
    }
}
