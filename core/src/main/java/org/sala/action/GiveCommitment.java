package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Somebody promises something to somebody, by a day: the village to its health staff, the district to the village, or either way. Parties are offices and groups; no person's name stands on a promise.
 *
 * @param fields as {@code rules/records/commitment.json} names them
 */
public record GiveCommitment(Value.Fields fields) {
    public static GiveCommitment of(long place, String words, String by, String to) {
        return new GiveCommitment(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("words", new Value.Text(words))
                .with("by", new Value.Text(by))
                .with("to", new Value.Text(to)));
    }

    /** The day it was promised, and the day by which it will be kept. */
    public GiveCommitment due(LocalDate on, LocalDate due) {
        return new GiveCommitment(
                fields.with("on", new Value.Text(on.toString())).with("due", new Value.Text(due.toString())));
    }

    /** Who heard it. */
    public GiveCommitment before(String witness) {
        return new GiveCommitment(fields.with("witness", new Value.Text(witness)));
    }

    /** Which office or group of the two parties. */
    public GiveCommitment spokenBy(String byWho, String toWho) {
        return new GiveCommitment(fields.with("byWho", new Value.Text(byWho)).with("toWho", new Value.Text(toWho)));
    }

    public GiveCommitment at(RecordId gathering) {
        return new GiveCommitment(fields.with("gathering", new Value.Whole(gathering.number())));
    }

    public GiveCommitment towards(RecordId goal, RecordId step) {
        return new GiveCommitment(
                fields.with("goal", new Value.Whole(goal.number())).with("step", new Value.Whole(step.number())));
    }

    /** What was agreed at a supervision visit. */
    public GiveCommitment fixing(RecordId visit) {
        return new GiveCommitment(fields.with("visit", new Value.Whole(visit.number())));
    }

    /** What those above promised when they answered. */
    public GiveCommitment answering(RecordId escalation) {
        return new GiveCommitment(fields.with("escalation", new Value.Whole(escalation.number())));
    }

    /** The kind of need that people could use it for, once it is kept. */
    public GiveCommitment offering(String category) {
        return new GiveCommitment(fields.with("offers", new Value.Text(category)));
    }

    public Draft give(int at) {
        return Draft.making(at, "commitment", fields);
    }
}
