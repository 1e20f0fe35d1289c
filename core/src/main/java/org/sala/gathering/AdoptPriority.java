package org.sala.gathering;

import java.util.TreeMap;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Makes a topic one of the community's priorities. It stands where others read it too, so of those who voted it says only at least how many they were, in
 * steps of the threshold, and of each sub-group that may be told apart which rank it gave.
 */
public record AdoptPriority(Row topic, int rank, Value.Fields more) {
    public static AdoptPriority agreed(Row topic, int rank) {
        return new AdoptPriority(topic, rank, Value.Fields.of("how", new Value.Text("agreement")));
    }

    /** As a ballot came out. */
    public static AdoptPriority voted(Rules rules, Row ballot, Tally tally, Row topic, int rank) {
        long threshold = rules.tree().fields("disclosure").whole("threshold").orElseThrow();
        long atLeast = tally.people() / threshold * threshold;
        return new AdoptPriority(
                topic,
                rank,
                Value.Fields.of("how", new Value.Text("vote"))
                        .with("ballot", new Value.Whole(ballot.id().number()))
                        .with("people", atLeast == 0 ? Value.Nothing.NOTHING : new Value.Whole(atLeast))
                        .with("parts", parts(tally, topic.id().number())));
    }

    /** How the room decided between topics that came out equal, in its own words. */
    public AdoptPriority afterTie(String words) {
        return new AdoptPriority(topic, rank, more.with("tie", new Value.Text(words)));
    }

    public Draft adopt(int at) {
        return Draft.making(
                at,
                "priority",
                more.with("place", topic.data().get("place"))
                        .with("gathering", topic.data().get("gathering"))
                        .with("topic", new Value.Whole(topic.id().number()))
                        .with("category", topic.data().get("category"))
                        .with("words", topic.data().get("words"))
                        .with("rank", new Value.Whole(rank)));
    }

    /** By division and sub-group, the rank that it gave to this topic. */
    private static Value.Fields parts(Tally tally, long topic) {
        var divisions = new TreeMap<String, Value>();
        for (Tally.Part part : tally.parts()) {
            part.order().stream()
                    .filter(ranked -> ranked.topic() == topic && !part.code().equals(SubGroups.OTHERS))
                    .forEach(ranked -> divisions.merge(
                            part.partition(),
                            Value.Fields.of(part.code(), new Value.Whole(ranked.rank())),
                            (some, one) -> ((Value.Fields) some).with((Value.Fields) one)));
        }
        return new Value.Fields(divisions);
    }
}
