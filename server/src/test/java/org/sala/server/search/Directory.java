package org.sala.server.search;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Sala with a directory, whoever works there and whoever does not. */
final class Directory implements AutoCloseable {
    final Sala sala = TestSala.serve();
    final TestTeam team = new TestTeam(sala);
    private final long officer = team.account("somphone", "Somphone", "", "en", team.country, "administrator");
    private final long hands = sala.get(DeviceKeys.class).doorway(team.district, officer, Kind.PAGE);
    private final Map<String, Visitor> workers = new LinkedHashMap<>();
    private final Visitor anybody = new Visitor(sala);
    private int askers;

    Directory() {
        sql().sql("update place set latitude = 18.4, longitude = 101.6 where id = ?")
                .param(team.village)
                .update();
        sql().sql("update place set latitude = 18.9, longitude = 101.9 where id = ?")
                .param(team.otherVillage)
                .update();
        sql().sql("update place_edition set edition = edition + 1").update();
        sala.get(StoredPlaces.class).forget();
    }

    long organization(String name, Value.Fields more) {
        return done(Draft.making(0, "organization", named(name, team.village).with(more)));
    }

    long service(long organization, String name, Value.Fields more) {
        return serviceAt(team.village, organization, name, more);
    }

    long serviceAt(long place, long organization, String name, Value.Fields more) {
        Value.Fields fields = named(name, place).with("organization", new Value.Whole(organization));
        return done(Draft.making(0, "service", fields.with(more)));
    }

    private static Value.Fields named(String name, long place) {
        return Value.Fields.of("name", new Value.Text(name)).with("place", new Value.Whole(place));
    }

    void change(long record, String type, Value.Fields fields) {
        int rv = sql().sql("select rv from record where id = ?")
                .param(record)
                .query(Integer.class)
                .single();
        done(Draft.edit(new RecordId(record), type, rv, fields));
    }

    private long done(Draft draft) {
        var told = sala.get(Door.class)
                .submit(hands, sala.get(Team.class).rightsOf(officer), List.of(draft))
                .told()
                .getFirst();
        if (!told.outcome().code().equals("applied")) throw new AssertionError(told.toString());
        return told.record().number();
    }

    JdbcClient sql() {
        return sala.get(JdbcClient.class);
    }

    /** Until the index is there and has all that was done so far. */
    Directory ready() {
        until(this::isUpToDate, 20_000);
        return this;
    }

    private boolean isUpToDate() {
        int services = sql().sql("select count(*) from record where type = 'service'")
                .query(Integer.class)
                .single();
        return sala.get(SearchJob.class)
                .ask(index -> index.getIndexReader().numDocs() == services)
                .orElse(false);
    }

    static void until(BooleanSupplier is, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!is.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("not within " + millis + " ms");
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    HttpResponse<String> ask(String login, String body) {
        return workers.computeIfAbsent(login, team::visitor).postJson("/services.json", body);
    }

    Value.Fields answer(String login, String body) {
        HttpResponse<String> answer = ask(login, body);
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + ": " + answer.body());
        return Visitor.json(answer);
    }

    static List<String> names(Value.Fields answer) {
        return answer.items("services").stream()
                .map(one -> ((Value.Fields) one).fields("fields").needText("name"))
                .toList();
    }

    List<String> found(String words) {
        return names(answer("noy", "{\"q\": \"" + words + "\"}"));
    }

    /** The public page with what was found for this. */
    String page(Map<String, String> fields) {
        // Each time from somewhere else: one asker alone is told to wait.
        int asker = askers++;
        anybody.saying("X-Forwarded-For", "10.2." + asker / 250 % 250 + "." + asker % 250);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> page = anybody.postForm("/find", form);
        if (page.statusCode() != 200) throw new AssertionError(page.statusCode() + ": " + page.body());
        return page.body();
    }

    static Value.Fields with(String field, String text) {
        return Value.Fields.of(field, new Value.Text(text));
    }

    static Value.Fields yes(String flag) {
        return Value.Fields.of(flag, new Value.Flag(true));
    }

    static Value.Fields kinds(String... codes) {
        return Value.Fields.of("categories", Value.Items.ofTexts(List.of(codes)));
    }

    static Value.Fields at(double latitude, double longitude) {
        return Value.Fields.of("latitude", new Value.Decimal(latitude)).with("longitude", new Value.Decimal(longitude));
    }

    @Override
    public void close() {
        workers.values().forEach(Visitor::close);
        anybody.close();
        sala.close();
    }
}
