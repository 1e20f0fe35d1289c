package org.sala.server.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.sala.journal.RecordId;

/** One gathering of the invented district, as a facilitator's phone has it. */
final class DemoGathering {
    private final DemoHand hand;
    private final RecordId id;

    private DemoGathering(DemoHand hand, RecordId id) {
        this.hand = hand;
        this.id = id;
    }

    /** A gathering is announced, after a module of the template that comes with Sala. */
    static DemoGathering plan(DemoHand hand, String module, String title, String where, LocalDate on) {
        RecordId id = hand.phone()
                .make(
                        "gathering",
                        hand.here()
                                .and("template", "connect-derived")
                                .and("templateVersion", 1)
                                .and("module", module)
                                .and("on", on)
                                .and("title", hand.say(title))
                                .and("where", hand.say(where))
                                .and("purpose", hand.say("purpose"))
                                .and("lead", hand.account()));
        return new DemoGathering(hand, id);
    }

    /** The same gathering on somebody else's phone, which has heard of it. */
    DemoGathering on(DemoHand other) {
        return new DemoGathering(other, id);
    }

    RecordId id() {
        return id;
    }

    DemoHand hand() {
        return hand;
    }

    void open() {
        hand.phone().command(id, "gathering.open");
    }

    void close() {
        hand.phone().command(id, "gathering.close", Telling.nothing().and("closedOn", hand.today()));
    }

    RecordId count(String sex, String age, String ethnicity, int people, String station) {
        return hand.phone().fact("attendance", counted(sex, age, ethnicity, people, station));
    }

    /** Somebody counted wrongly, and counts again. */
    void recount(RecordId wrong, String sex, String age, String ethnicity, int people, String station) {
        hand.phone()
                .fact(
                        "attendance",
                        counted(sex, age, ethnicity, people, station).and("replaces", wrong));
    }

    private Telling counted(String sex, String age, String ethnicity, int people, String station) {
        return hand.at(id)
                .and("sex", sex)
                .and("age", age)
                .and("ethnicity", ethnicity)
                .and("role", "villager")
                .and("count", people)
                .and("station", station);
    }

    void attends(String role, String sex, int people) {
        hand.phone()
                .fact(
                        "attendance",
                        hand.at(id)
                                .and("sex", sex)
                                .and("age", "adult")
                                .and("role", role)
                                .and("count", people));
    }

    void minute(String session, String kind, String words) {
        hand.phone()
                .make(
                        "minute",
                        hand.at(id).and("session", session).and("kind", kind).and("words", hand.say(words)));
    }

    /** A photo of the result, on which is nobody. */
    void photo(String words) {
        hand.phone()
                .fact(
                        "photo",
                        hand.at(id)
                                .and("use", "map")
                                .and("image", hand.sayings().picture())
                                .and("people", "nobody")
                                .and("words", hand.say(words))
                                .and("on", hand.today()));
    }

    RecordId topic(String category, String words, String raisedBy) {
        return hand.phone()
                .make(
                        "topic",
                        hand.at(id)
                                .and("category", category)
                                .and("words", hand.say(words))
                                .and("source", "raised")
                                .and("raisedBy", raisedBy)
                                .and("on", hand.today()));
    }

    /** What the bridge puts before a village: a need of many that nothing meets. */
    static RecordId gapTopic(DemoHand hand, String category) {
        DemoPhone bridge = hand.with(DemoTeam.BRIDGE, hand.language()).phone();
        RecordId topic = bridge.make(
                "topic",
                hand.here()
                        .and("category", category)
                        .and("source", "gap")
                        .and("on", hand.today())
                        .and("status", "offered"));
        bridge.command(
                topic,
                "topic.count",
                Telling.nothing()
                        .and("atLeast", DemoMissing.TOLD)
                        .and("why", List.of("no-service"))
                        .and("period", YearMonth.from(hand.today()).toString()));
        // The server's own hand has no way to send, and others build on it at once.
        bridge.sync();
        return topic;
    }

    RecordId ballot(String method, List<RecordId> topics) {
        Telling how = hand.at(id).and("method", method);
        RecordId ballot = hand.phone()
                .make("ballot", method.equals("dots") ? how.and("dots", 3).yes("secret") : how);
        topics.forEach(topic -> hand.phone()
                .edit(topic, "topic", Telling.nothing().and("gathering", id).and("ballot", ballot)));
        return ballot;
    }
}
