package org.sala.server.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sala.exchange.json.Json;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.store.JoinedRecords;
import org.sala.server.web.Address;
import org.sala.server.web.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET /people/<id>/history}: what was done about a person, by whom, and who read them, on this record and on those that were joined
 * with it; for a device of somebody who may see them.
 */
public final class HistoryDoor {
    private static final int LINES = 500;

    private final Journal journal;
    private final JoinedRecords joined;
    private final PersonHistory history;
    private final Readings readings;
    private final Function<Asker, Rights> rightsOf;

    public HistoryDoor(
            Journal journal,
            JoinedRecords joined,
            PersonHistory history,
            Readings readings,
            Function<Asker, Rights> rightsOf) {
        this.journal = journal;
        this.joined = joined;
        this.history = history;
        this.readings = readings;
        this.rightsOf = rightsOf;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/people/{person}/history").get(this::tell).routes();
    }

    private ServerResponse tell(ServerRequest request) {
        Asker asker = Asker.withDevice();
        Rights rights = rightsOf.apply(asker);
        Row person = person(request, rights);
        // A phone has recorded by itself that it opened this person.
        if (asker.kind() == Kind.SOFTWARE) {
            readings.note(asker.account().id(), Kind.SOFTWARE, person, Readings.Why.OPENED);
        }
        List<Row> records = joined.of(person).stream()
                .filter(one -> rights.show(one, one).isPresent())
                .toList();
        List<Value> lines = history.listOf(records, one -> rights, LINES).stream()
                .map(HistoryDoor::line)
                .toList();
        List<Value> readers = readings.listOf(records, LINES).stream()
                .map(reading -> (Value) Value.Fields.of("who", new Value.Whole(reading.who()))
                        .with("why", new Value.Text(reading.why()))
                        .with("on", new Value.Text(reading.on().toString())))
                .toList();
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(
                        Value.Fields.of("history", new Value.Items(lines)).with("readings", new Value.Items(readers))));
    }

    private Row person(ServerRequest request, Rights rights) {
        String told = request.pathVariable("person");
        if (!told.matches("\\d{1,15}")) throw Refused.notFound();
        var id = new RecordId(Long.parseLong(told));
        return Optional.ofNullable(journal.read(reading -> reading.rows(rights.areas(), List.of(id)))
                        .get(id))
                .filter(row -> row.type().equals("person"))
                .filter(row -> rights.show(row, row).isPresent())
                .orElseThrow(Refused::notFound);
    }

    private static Value line(PersonHistory.Line line) {
        return Value.Fields.of("device", new Value.Whole(line.device()))
                .with("n", new Value.Whole(line.n()))
                .with("kind", new Value.Text(line.kind()))
                .with("type", new Value.Text(line.type()))
                .with("subject", new Value.Whole(line.subject().number()))
                .with("makes", new Value.Flag(line.isMaking()))
                .with("author", new Value.Whole(line.author()))
                .with("at", new Value.Whole(line.at()))
                .with("payload", line.payload());
    }
}
