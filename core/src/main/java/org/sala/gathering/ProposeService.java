package org.sala.gathering;

import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Writes down what a village has, such as somebody with a truck, as a proposal: it is in use only after it was confirmed. */
public record ProposeService(RecordId gathering, long place) {
    /** Two drafts: who offers it, and what. */
    public List<Draft> propose(int at, String name, List<String> categories) {
        Value.Fields who = Value.Fields.of("place", new Value.Whole(place))
                .with("name", new Value.Text(name))
                .with("informal", new Value.Flag(true));
        Value.Fields what = who.with(
                        "organization", new Value.Whole(RecordId.madeByDraft(at).number()))
                .with("categories", Value.Items.ofTexts(categories))
                .with("gathering", new Value.Whole(gathering.number()))
                .with("proposed", new Value.Flag(true))
                .with("active", new Value.Flag(false));
        return List.of(Draft.making(at, "organization", who), Draft.making(at + 1, "service", what));
    }
}
