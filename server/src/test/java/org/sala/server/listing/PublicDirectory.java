package org.sala.server.listing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sala.exchange.json.Json;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.file.ExportFiles;
import org.sala.server.file.ImportFiles;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A Sala with a directory, and somebody from elsewhere who reads it without a key. */
final class PublicDirectory implements AutoCloseable {
    final Sala sala = TestSala.serve();
    final TestTeam team = new TestTeam(sala);
    private final Knocker knocker = new Knocker(sala);
    private final long officer = team.account("somphone", "Somphone", "", "en", team.country, "administrator");
    private final long hands = sala.get(DeviceKeys.class).doorway(team.district, officer, Kind.PAGE);
    private final AtomicInteger askers = new AtomicInteger();
    private String said = "";

    long organization(String name, Value.Fields more) {
        return done(Draft.making(0, "organization", named(name).with(more)));
    }

    long service(long organization, String name, Value.Fields more) {
        Value.Fields fields = named(name).with("organization", new Value.Whole(organization));
        return done(Draft.making(0, "service", fields.with(more)));
    }

    private Value.Fields named(String name) {
        return Value.Fields.of("name", new Value.Text(name)).with("place", new Value.Whole(team.village));
    }

    void change(long record, String type, Value.Fields fields) {
        int rv = sql().sql("select rv from record where id = ?")
                .param(record)
                .query(Integer.class)
                .single();
        done(Draft.edit(new RecordId(record), type, rv, fields));
    }

    /** Somebody whom the link worker noticed. */
    void person(String description) {
        Value.Fields fields = Value.Fields.of("place", new Value.Whole(team.village));
        long noys = sala.get(DeviceKeys.class).doorway(team.district, team.noy, Kind.PAGE);
        done(noys, team.noy, Draft.making(0, "person", fields.with("description", new Value.Text(description))));
    }

    private long done(Draft draft) {
        return done(hands, officer, draft);
    }

    private long done(long device, long account, Draft draft) {
        var told = sala.get(Door.class)
                .submit(device, sala.get(Team.class).rightsOf(account), List.of(draft))
                .told()
                .getFirst();
        if (!told.outcome().code().equals("applied")) throw new AssertionError(told.toString());
        return told.record().number();
    }

    void villageAt(double latitude, double longitude) {
        sql().sql("update place set latitude = ?, longitude = ? where id = ?")
                .params(latitude, longitude, team.village)
                .update();
        sql().sql("update place_edition set edition = edition + 1").update();
        sala.get(StoredPlaces.class).forget();
    }

    JdbcClient sql() {
        return sala.get(JdbcClient.class);
    }

    static Value.Fields yes(String... flags) {
        Value.Fields fields = Value.Fields.NONE;
        for (String flag : flags) fields = fields.with(flag, new Value.Flag(true));
        return fields;
    }

    static Value.Fields with(String field, String text) {
        return Value.Fields.of(field, new Value.Text(text));
    }

    HttpResponse<String> ask(String path) {
        return ask("GET", path, Map.of(), "");
    }

    /** Each time from somewhere else, as far as Sala is told: one asker alone would be told to wait. */
    HttpResponse<String> ask(String method, String path, Map<String, String> headers, String body) {
        Map<String, String> sent = new TreeMap<>(headers);
        int asker = askers.incrementAndGet();
        sent.putIfAbsent("X-Forwarded-For", "10.1." + asker / 250 % 250 + "." + asker % 250);
        return knocker.send(method, "/hsds" + path, sent, Knocker.bytes(body));
    }

    Value.Fields get(String path) {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
        return Knocker.fields(answer.body());
    }

    Value.Fields post(String path, String body) {
        HttpResponse<String> answer = ask("POST", path, Map.of("Content-Type", "application/json"), body);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
        return Knocker.fields(answer.body());
    }

    static List<Value.Fields> contents(Value.Fields page) {
        return page.items("contents").stream().map(Value.Fields.class::cast).toList();
    }

    static List<String> names(Value.Fields page) {
        return contents(page).stream().map(one -> one.needText("name")).toList();
    }

    /** All pages, first to last. */
    List<Value.Fields> all(String list, String more) {
        List<Value.Fields> all = new ArrayList<>();
        Value.Fields page;
        int number = 1;
        do {
            page = get(list + "?page=" + number++ + more);
            all.addAll(contents(page));
        } while (!page.flag("last_page"));
        return all;
    }

    int imports(String... words) {
        var out = new ByteArrayOutputStream();
        int code = new CommandLine(new ImportFiles(sala::get, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(words);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    int exports(Path file) {
        var out = new ByteArrayOutputStream();
        int code = new CommandLine(new ExportFiles(sala::get, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute("directory", file.toString());
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    String said() {
        return said;
    }

    static String json(List<Value.Fields> documents) {
        return Json.write(new Value.Items(List.copyOf(documents)));
    }

    @Override
    public void close() {
        knocker.close();
        sala.close();
    }
}
