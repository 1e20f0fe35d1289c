package org.sala.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Hands people over to another worker in one action, with a note, so that nothing lives in one person's phone. */
public record HandOver(LocalDate today) {
    /** Two drafts for each person must fit into one submission. */
    public static final int PEOPLE_LIMIT = Door.BATCH_LIMIT / 2;

    /** The note goes only with those who agreed to a record; everybody else is handed over without a word. */
    public List<Draft> handOver(List<Row> people, long to, String words) {
        if (people.size() > PEOPLE_LIMIT) {
            throw new IllegalArgumentException(
                    "one action hands over " + PEOPLE_LIMIT + " people at most: " + people.size());
        }
        List<Draft> drafts = new ArrayList<>();
        for (Row person : people) {
            drafts.add(Draft.fact(drafts.size(), "handover", note(person, to, words)));
            drafts.add(Draft.edit(person.id(), "person", person.rv(), Value.Fields.of("worker", new Value.Whole(to))));
        }
        return drafts;
    }

    private Value.Fields note(Row person, long to, String words) {
        boolean mayWrite = ConsentsInForce.covers(person, "record", java.util.OptionalLong.empty());
        return Value.Fields.NONE
                .with("person", new Value.Whole(person.id().number()))
                .with("from", person.data().get("worker"))
                .with("to", new Value.Whole(to))
                .with("words", mayWrite && !words.isBlank() ? new Value.Text(words) : Value.Nothing.NOTHING)
                .with("on", new Value.Text(today.toString()));
    }
}
