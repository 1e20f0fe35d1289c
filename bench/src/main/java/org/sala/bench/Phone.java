package org.sala.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A link worker's phone, as far as the server can tell: it counts its changes, keeps its checkpoints, sends what was noted and
 * takes what comes back. Its district has people with a need and a yes to being referred, and services to refer them to.
 */
final class Phone implements AutoCloseable {
    private static final long RECORDS = 1L << 24;
    private static final int LARGEST_PUSH = 200;
    static final String WORDS = "Walks with a stick, lives alone; would like to come on market days.";
    private static final String SAID = "\"urgency\":\"routine\",\"category\":\"transport\",\"words\":\"" + WORDS
            + "\",\"share\":[\"name\",\"phone\",\"landmark\"],\"reasons\":[\"meets-need\",\"near\"]";

    private final Ground.Worker worker;
    private final Wire wire;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Map<String, String> checkpoints = new TreeMap<>();
    private final List<Somebody> people = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final StringBuilder changes = new StringBuilder();
    private String epoch = "";
    private String rights = "";
    private long request;
    private long last;
    private int waiting;

    private record Somebody(long person, long need) {}

    private record Service(long service, long organization) {}

    Phone(Ground.Worker worker, Wire wire, Clock clock, RandomGenerator chance) {
        this.worker = worker;
        this.wire = wire;
        this.clock = clock;
        this.chance = chance;
    }

    /** Fetches what is there already, then notes down a district. */
    void settle(int manyServices, int manyPeople) {
        while (sync().hasMore()) {}
        for (int at = 0; at < manyServices; at++) service(at);
        send();
        for (int at = 0; at < manyPeople; at++) {
            if (waiting + 4 > LARGEST_PUSH) send();
            person(at);
        }
        send();
    }

    /** Notes so many referrals, and whether each is sent off at once too; nothing is sent to Sala yet. */
    void refer(int many, boolean isSentOff) {
        for (int at = 0; at < many; at++) {
            long referral = refer();
            if (isSentOff) {
                note("\"c\",\"referral.request\"", referral, "{\"requestedOn\":\"" + today() + "\"}");
            }
        }
    }

    /** What other software says that asks for help for somebody here: as much as {@link #refer} says, and the door numbers it. */
    String asking() {
        Somebody somebody = people.get(chance.nextInt(people.size()));
        Service service = services.get(chance.nextInt(services.size()));
        return "{\"person\":" + somebody.person() + ",\"need\":" + somebody.need() + ",\"service\":" + service.service()
                + "," + SAID + "}";
    }

    /** Sends everything noted in one round; all of it must be applied. Says how many changes that were. */
    int send() {
        int sent = waiting;
        Reply reply = sync();
        if (reply.ack() != last || reply.outcomes() > 0) {
            throw new IllegalStateException("Sala took " + reply.ack() + " of " + last + " changes, and of "
                    + reply.outcomes() + " came something else than was asked");
        }
        while (reply.hasMore()) reply = sync();
        return sent;
    }

    private void service(int at) {
        String place = "\"place\":" + worker.village(at);
        long organization = make("organization", "{" + place + ",\"name\":\"Boat group " + at + "\"}");
        long service = make(
                "service",
                "{" + place + ",\"organization\":" + organization + ",\"name\":\"A seat in the boat\","
                        + "\"categories\":[\"transport\"],\"reach\":\"district\",\"cost\":\"free\"}");
        services.add(new Service(service, organization));
    }

    private void person(int at) {
        String on = ",\"on\":\"" + today() + "\"";
        long person = make(
                "person",
                "{\"place\":" + worker.village(at) + ",\"description\":\"The house by the well, " + at
                        + "\",\"noticedBy\":\"volunteer\",\"noticedOn\":\"" + today() + "\",\"worker\":"
                        + worker.account() + "}");
        String agreed = "{\"person\":" + person + ",\"how\":\"written\"" + on + ",\"purpose\":";
        make("consent", agreed + "\"record\"}");
        make("consent", agreed + "\"refer\"}");
        long need =
                make("need", "{\"person\":" + person + ",\"category\":\"transport\",\"raisedBy\":\"self\"" + on + "}");
        people.add(new Somebody(person, need));
    }

    private long refer() {
        Somebody somebody = people.get(chance.nextInt(people.size()));
        Service service = services.get(chance.nextInt(services.size()));
        return make(
                "referral",
                "{\"person\":" + somebody.person() + ",\"need\":" + somebody.need() + ",\"service\":"
                        + service.service() + ",\"organization\":" + service.organization() + ",\"requestedBy\":"
                        + worker.account() + "," + SAID + "}");
    }

    private long make(String type, String fields) {
        long record = worker.device() * RECORDS + last + 1;
        note("\"e\",\"" + type + "\"", record, fields);
        return record;
    }

    private void note(String what, long subject, String payload) {
        if (waiting++ > 0) changes.append(',');
        changes.append('[')
                .append(++last)
                .append(',')
                .append(what)
                .append(',')
                .append(subject)
                .append(",0,")
                .append(clock.millis())
                .append(',')
                .append(payload)
                .append(",1]");
    }

    private Reply sync() {
        Wire.Answer answer = wire.post("/sync", worker.token(), round());
        if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.text());
        Reply reply = Reply.read(answer.text());
        changes.setLength(0);
        waiting = 0;
        epoch = reply.epoch();
        rights = reply.rights();
        checkpoints.putAll(reply.checkpoints());
        return reply;
    }

    private String round() {
        var round = new StringBuilder(changes.length() + 500);
        round.append("{\"e\":\"").append(epoch).append("\",\"q\":").append(++request);
        round.append(",\"s\":1,\"g\":\"").append(rights).append("\",\"now\":").append(clock.millis());
        round.append(",\"cp\":{");
        checkpoints.forEach((scope, at) ->
                round.append('"').append(scope).append("\":").append(at).append(','));
        if (!checkpoints.isEmpty()) round.setLength(round.length() - 1);
        return round.append("},\"ops\":[").append(changes).append("]}").toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        wire.close();
    }
}
