package org.sala.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Drafts a message back to whoever asked for help. Nothing is drafted without the person's consent to report back, and only the parts they allow. */
public record DraftMessageBack(Row person, Map<RecordId, String> serviceNames, Say say) {
    public DraftMessageBack {
        serviceNames = Map.copyOf(serviceNames);
    }

    /** The text for a worker to read and change, or empty when the person did not agree. */
    public Optional<String> text(Collection<Row> rows, Collection<String> parts) {
        return ConsentsInForce.covers(person, "report-back", OptionalLong.empty())
                ? Optional.of(new MessageBack(rows, serviceNames, say).text(parts))
                : Optional.empty();
    }

    /** The message itself, to be approved before it goes out; {@code to} is the account of who asked. */
    public Optional<Draft> draft(int at, long to, Collection<Row> rows, List<String> parts) {
        return text(rows, parts)
                .map(words -> Draft.making(
                        at,
                        "message",
                        Value.Fields.NONE
                                .with("person", new Value.Whole(person.id().number()))
                                .with("to", new Value.Whole(to))
                                .with("words", new Value.Text(words))
                                .with("parts", Value.Items.ofTexts(parts))));
    }

    @Override
    public String toString() {
        return "DraftMessageBack[" + person.id().number() + "]";
    }
}
