package org.sala.server.referral;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.rule.Value;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.TestTeam;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.LendDevices;
import org.sala.server.team.Team;

/** Other software with a token of somebody's account, and what it finds here: an organization with a service, and people. */
final class AskingProgram implements AutoCloseable {
    final long organization;
    final long service;
    private final Sala sala;
    private final TestTeam team;
    private final Knocker knocker;
    private final long hands;

    AskingProgram(Sala sala, TestTeam team) {
        this.sala = sala;
        this.team = team;
        this.knocker = new Knocker(sala);
        this.hands = sala.get(DeviceKeys.class).doorway(team.district, team.noy, Kind.PAGE);
        Value place = new Value.Whole(team.district);
        organization = done(Draft.making(
                0,
                "organization",
                Value.Fields.of("name", new Value.Text("Rice bank")).with("place", place)));
        service = done(Draft.making(
                0,
                "service",
                Value.Fields.of("name", new Value.Text("Rice for a month"))
                        .with("organization", new Value.Whole(organization))
                        .with("place", place)));
    }

    /** Noy does something at her desk; it must go through. */
    long done(Draft draft) {
        var told = sala.get(Door.class)
                .submit(hands, sala.get(Team.class).rightsOf(team.noy), List.of(draft))
                .told()
                .getFirst();
        if (!told.outcome().code().equals("applied")) throw new AssertionError(told.toString());
        return told.record().number();
    }

    long person(long village) {
        return done(Draft.making(
                0,
                "person",
                Value.Fields.of("place", new Value.Whole(village)).with("description", new Value.Text("by the well"))));
    }

    long agreeing(long village) {
        long person = person(village);
        agree(person, "record");
        agree(person, "refer");
        return person;
    }

    void agree(long person, String purpose) {
        done(Draft.making(
                0,
                "consent",
                Value.Fields.of("person", new Value.Whole(person))
                        .with("purpose", new Value.Text(purpose))
                        .with("how", new Value.Text("spoken"))
                        .with("witness", new Value.Text("his son"))));
    }

    String token(long account) {
        return sala.get(LendDevices.class)
                .giveToken(null, sala.get(Accounts.class).get(account), "clinic software")
                .token()
                .text();
    }

    /** What a referral for somebody says. */
    String asking(long person) {
        return "{\"person\":" + person + ",\"service\":" + service
                + ",\"words\":\"Rice until the harvest\",\"share\":[\"name\",\"landmark\"]}";
    }

    HttpResponse<String> post(String token, String key, String path, String body) {
        return post(token, key, path, body, "en");
    }

    HttpResponse<String> post(String token, String key, String path, String body, String language) {
        Map<String, String> headers = headers(token, language);
        headers.put("Content-Type", "application/json");
        if (!key.isEmpty()) headers.put("Idempotency-Key", key);
        return knocker.send("POST", path, headers, Knocker.bytes(body));
    }

    HttpResponse<String> get(String token, String path) {
        return knocker.send("GET", path, headers(token, "en"), new byte[0]);
    }

    private static Map<String, String> headers(String token, String language) {
        return new LinkedHashMap<>(Map.of("Authorization", "Bearer " + token, "Accept-Language", language));
    }

    static Value.Fields told(HttpResponse<String> answer) {
        return Knocker.fields(answer.body());
    }

    @Override
    public void close() {
        knocker.close();
    }
}
