package org.sala.directory;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/**
 * Writes down what a service says of its room: a dated fact, and on the service itself what it said last.
 *
 * @param place of the service
 */
public record SayCapacity(Seen service, long place, LocalDate today) {
    public static SayCapacity of(Row service, LocalDate today) {
        return new SayCapacity(service, service.data().whole("place").orElseThrow(), today);
    }

    /** {@code says} and {@code source} as {@code rules/records/capacity.json} names them; {@code at} is the place in the submission. */
    public List<Draft> say(int at, String says, String source) {
        Value on = new Value.Text(today.toString());
        Value.Fields fact = Value.Fields.NONE
                .with("service", new Value.Whole(service.id().number()))
                .with("place", new Value.Whole(place))
                .with("says", new Value.Text(says))
                .with("source", new Value.Text(source))
                .with("on", on);
        Value.Fields last = Value.Fields.of("capacity", new Value.Text(says)).with("capacityOn", on);
        return List.of(Draft.fact(at, "capacity", fact), Draft.edit(service.id(), Service.TYPE, service.rv(), last));
    }
}
