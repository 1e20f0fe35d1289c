package org.sala.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sala.journal.RecordId;

/** What the villages of a district do, written through the real door. */
final class DistrictLife {
    private static final String WORDS = "The path to the health centre is under water from June on; carts cannot pass";
    private static final int YEARS = 9;
    private static final String OFFERS = "offers";

    private final DistrictGround ground;
    private final DistrictPen pen;
    private final LocalDate today;
    private final List<Edited> edited = new ArrayList<>();

    /** A record, and a field of it that is written again and again. */
    private record Edited(RecordId record, String type, String field) {}

    DistrictLife(DistrictGround ground, LocalDate today) {
        this.ground = ground;
        this.pen = ground.pen();
        this.today = today;
    }

    /** What the villages do now: some thirty records each. */
    void live() {
        for (int at = 0; at < ground.villages().size(); at++)
            live(ground.villages().get(at), at);
        pen.send();
    }

    private void live(long place, int at) {
        RecordId met =
                pen.make("gathering", "place", place, "on", today.minusDays(30 + at % 500), "title", "Gathering");
        pen.command(met, "gathering.close", "closedOn", today.minusDays(30 + at % 500));
        edited.add(new Edited(met, "gathering", "where"));
        edited.add(new Edited(
                pen.make("gathering", "place", place, "on", today.plusDays(20 + at % 60)), "gathering", "where"));
        for (int rank = 1; rank <= 4; rank++) prioritize(place, met, rank);
        for (int promise = 0; promise < 8; promise++) promise(place, at, promise);
        if (at % 4 == 0) {
            edited.add(new Edited(
                    pen.make(
                            "escalation",
                            "place",
                            place,
                            "to",
                            ground.district(),
                            "words",
                            WORDS,
                            "why",
                            "money",
                            "on",
                            today.minusDays(60),
                            "due",
                            today.plusDays(at % 40 - 20)),
                    "escalation",
                    "words"));
        }
        for (int visit = 0; visit < 3; visit++) {
            edited.add(new Edited(
                    pen.make("visit", "place", place, "level", "district", "on", today.plusDays(at % 30 + 40L * visit)),
                    "visit",
                    "who"));
        }
        spend(place);
    }

    private void prioritize(long place, RecordId met, int rank) {
        RecordId topic = pen.make(
                "topic",
                "place",
                place,
                "category",
                "transport",
                "source",
                "raised",
                "words",
                WORDS,
                "gathering",
                met.number());
        edited.add(new Edited(topic, "topic", "words"));
        if (rank > 3) return;
        RecordId priority = pen.make(
                "priority",
                "place",
                place,
                "gathering",
                met.number(),
                "topic",
                topic.number(),
                "category",
                "transport",
                "rank",
                rank,
                "words",
                WORDS);
        edited.add(new Edited(priority, "priority", "words"));
    }

    private void promise(long place, int village, int promise) {
        int days = (village * 7 + promise * 31) % 200 - 20;
        RecordId made = pen.make(
                "commitment",
                "place",
                place,
                "by",
                promise % 2 == 0 ? "villagers" : "district-health",
                "to",
                promise % 2 == 0 ? "district-authority" : "villagers",
                "due",
                today.plusDays(days),
                "words",
                WORDS);
        edited.add(new Edited(made, "commitment", OFFERS));
        if (promise % 4 == 2) keep(made, today.minusDays(village % 300));
    }

    private void keep(RecordId promise, LocalDate day) {
        pen.command(promise, "commitment.confirm", "confirmWitness", "The elder", "confirmedOn", day);
    }

    private void spend(long place) {
        RecordId fund = pen.make(
                "fund",
                "place",
                place,
                "name",
                "Boat fund",
                "budget",
                2_000_000,
                "currency",
                "LAK",
                "on",
                today.minusDays(90));
        edited.add(new Edited(fund, "fund", "source"));
        for (int request = 0; request < 3; request++) {
            edited.add(new Edited(
                    pen.make(
                            "spending",
                            "fund",
                            fund.number(),
                            "place",
                            place,
                            "words",
                            "Fuel for the boat",
                            "amount",
                            50_000,
                            "requestedBy",
                            ground.writer(),
                            "on",
                            today.minusDays(request)),
                    "spending",
                    "receipt"));
        }
    }

    /** Nine more changes for each: the ledger grows tenfold, and what it comes to stays as much. */
    void writeAgain() {
        for (int time = 1; time <= 9; time++) {
            for (Edited one : edited) {
                pen.edit(one.record(), one.type(), one.field(), told(one.field(), time));
            }
        }
        pen.send();
    }

    private Object told(String field, int time) {
        return switch (field) {
            case OFFERS -> time % 2 == 0 ? "water" : "transport";
            default -> WORDS + ", told " + time + " times";
        };
    }

    /** What villages of this kind would have ended in nine years before. */
    void endYearsOfWork() {
        for (int year = 1; year <= YEARS; year++) {
            for (long place : ground.villages()) {
                LocalDate then = today.minusYears(year).minusDays(place % 300);
                RecordId met = pen.make("gathering", "place", place, "on", then, "title", "Gathering");
                pen.command(met, "gathering.close", "closedOn", then);
                for (int at = 0; at < 4; at++) {
                    RecordId promise = pen.make(
                            "commitment",
                            "place",
                            place,
                            "by",
                            "villagers",
                            "to",
                            "district-authority",
                            "due",
                            then,
                            "words",
                            WORDS);
                    keep(promise, then.plusDays(10L * at - 20));
                }
                RecordId visit = pen.make("visit", "place", place, "level", "district", "on", then);
                pen.command(visit, "visit.do", "findings", WORDS, "doneOn", then);
            }
        }
        pen.send();
    }
}
