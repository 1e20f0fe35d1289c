package org.sala.server.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.action.AnswerNews;
import org.sala.action.TellNews;
import org.sala.consent.AnswerConsent;
import org.sala.consent.Purpose;
import org.sala.directory.ConfirmProposal;
import org.sala.directory.ProposeService;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.RecordGap;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestTeam;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.store.RowText;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village in which many cannot get to the health centre, on a whole Sala: what its people and its team do, through the real door. */
public final class BridgeStand {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final String CATEGORY = "transport-health";

    public final Sala sala;
    public final TestTeam team;
    public final Bridge bridge;
    private final JdbcClient sql;

    public BridgeStand(Sala sala) {
        this.sala = sala;
        this.team = new TestTeam(sala);
        this.bridge = sala.get(Bridge.class);
        this.sql = sala.get(JdbcClient.class);
    }

    /** Something done by one of the team that must count; says which record the first of it is about. */
    public RecordId does(long account, List<Draft> drafts) {
        Receipt receipt = submit(account, drafts);
        receipt.told().stream()
                .filter(told -> told.outcome() != Outcome.APPLIED)
                .findFirst()
                .ifPresent(told -> {
                    throw new AssertionError(told.outcome() + " " + told.details());
                });
        return receipt.told().getFirst().record();
    }

    /** Why something that one of the team does is held. */
    public String held(long account, Draft draft) {
        Receipt.Told told = submit(account, List.of(draft)).told().getFirst();
        if (told.outcome() != Outcome.HELD) throw new AssertionError(told.outcome());
        return told.details().text("reason").orElse("");
    }

    private Receipt submit(long account, List<Draft> drafts) {
        long device = sala.get(DeviceKeys.class).doorway(team.district, account, DeviceKey.Kind.PAGE);
        return sala.get(Door.class).submit(device, sala.get(Team.class).rightsOf(account), drafts);
    }

    public RecordId does(long account, Draft draft) {
        return does(account, List.of(draft));
    }

    public RecordId makes(long account, String type, Value.Fields fields) {
        return does(account, Draft.making(0, type, fields));
    }

    /** Somebody who agreed to a record and to help, and cannot get to the health centre; it was noted that nothing fits. */
    public RecordId personInNeed() {
        RecordId person = person();
        RecordId need = needs(person);
        does(team.noy, RecordGap.of(row(need), TODAY).record(0, List.of("cost")));
        return person;
    }

    public RecordId person() {
        RecordId person = makes(
                team.noy,
                "person",
                fields("place", team.village, "description", "by the well", "noticedOn", TODAY, "worker", team.noy));
        does(team.noy, Draft.command(person, "person.agree", 1, Value.Fields.NONE));
        does(team.noy, List.of(AnswerConsent.said(person, "her son", TODAY).yes(0, Purpose.RECORD)));
        return person;
    }

    public RecordId needs(RecordId person) {
        return makes(
                team.noy, "need", fields("person", person, "place", team.village, "category", CATEGORY, "on", TODAY));
    }

    public List<RecordId> peopleInNeed(int count) {
        List<RecordId> people = new ArrayList<>();
        for (int one = 0; one < count; one++) people.add(personInNeed());
        return people;
    }

    /** The village meets, chooses the topic, plans, and is promised a boat; months later it says before a witness that there is one. */
    public RecordId kept(RecordId topic) {
        RecordId promise = promised(topic);
        does(
                team.noy,
                Draft.command(
                        promise,
                        "commitment.confirm",
                        1,
                        fields("confirmWitness", "the village chief", "confirmedOn", TODAY)));
        return promise;
    }

    public RecordId promised(RecordId topic) {
        RecordId gathering = makes(team.noy, "gathering", fields("place", team.village, "on", TODAY));
        RecordId priority = makes(
                team.noy,
                "priority",
                fields("place", team.village, "gathering", gathering, "topic", topic, "category", CATEGORY, "rank", 1));
        does(team.noy, Draft.command(row(topic), "topic.choose", Value.Fields.NONE));
        RecordId goal = makes(
                team.noy,
                "goal",
                fields("place", team.village, "gathering", gathering, "priority", priority, "words", "A boat"));
        return makes(
                team.noy,
                "commitment",
                fields("place", team.village, "gathering", gathering, "goal", goal, "words", "A boat on Fridays")
                        .with(fields("by", "village-authority", "to", "villagers", "due", TODAY, "offers", CATEGORY)));
    }

    /** What came of the promise, as the volunteer proposes it. */
    public RecordId proposed(RecordId promise) {
        Value.Fields boats = fields("place", team.village, "name", "Village boat", "informal", true);
        RecordId organization = makes(team.kham, "organization", boats);
        Value.Fields service = boats.with("categories", Value.Items.ofTexts(List.of(CATEGORY)))
                .with("reach", new Value.Text("village"));
        return does(team.kham, new ProposeService(promise, service).of(0, organization));
    }

    public void confirms(RecordId service) {
        does(team.noy, new ConfirmProposal(row(service), TODAY).confirm("visit"));
    }

    /** A village that lacked a boat, and has one. */
    public RecordId boatFor(RecordId topic) {
        RecordId service = proposed(kept(topic));
        confirms(service);
        return service;
    }

    public void tellsAndTakes(Row news) {
        does(team.noy, new TellNews(news, TODAY).told("visit"));
        does(team.noy, new AnswerNews(row(news.id())).take());
    }

    public Row row(RecordId record) {
        return sql.sql("select " + RowText.COLUMNS + " from record where id = ?")
                .param(record.number())
                .query(RowText::row)
                .single();
    }

    public List<Row> list(String type) {
        return sql.sql("select " + RowText.COLUMNS + " from record where type = ? order by id")
                .param(type)
                .query(RowText::row)
                .list();
    }

    public Optional<Row> topic() {
        return list("topic").stream()
                .filter(row -> row.data().text("source").equals(Optional.of("gap")))
                .findFirst();
    }

    /** How much stands in the ledger: what a second run must not add to. */
    public long changes() {
        return sql.sql("select count(*) from ledger").query(Long.class).single();
    }

    /** The bridge has lost where it stands, as after a table was emptied to begin again. */
    public void forgetsWhereItStands() {
        sql.sql("delete from bridge_position").update();
        sql.sql("delete from bridge_waiting").update();
    }

    public static Value.Fields fields(Object... namesAndValues) {
        Value.Fields fields = Value.Fields.NONE;
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields = fields.with((String) namesAndValues[at], value(namesAndValues[at + 1]));
        }
        return fields;
    }

    private static Value value(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case Boolean yes -> new Value.Flag(yes);
            case RecordId record -> new Value.Whole(record.number());
            case Number number -> new Value.Whole(number.longValue());
            case Map<?, ?> none -> Value.Fields.NONE;
            default -> new Value.Text(value.toString());
        };
    }
}
