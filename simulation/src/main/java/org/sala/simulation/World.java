package org.sala.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sala.exchange.json.Json;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.simulation.district.Centre;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Parts;
import org.sala.simulation.district.Team;
import org.sala.simulation.oracle.Book;
import org.sala.simulation.oracle.Shapes;
import org.sala.simulation.phone.Phone;
import org.sala.simulation.phone.Vm;

/**
 * A district played from one seed: first everything goes wrong that can, then the rains end, everybody syncs, and everything must be
 * right. The oracle's {@link Book} looks at each step.
 */
public final class World {
    /** After the rains everybody has sent all there is in the first round, and heard of it in the second. */
    private static final int ROUNDS = 3;

    private static final long BEGINNING = Instant.parse("2026-11-02T02:00:00Z").toEpochMilli();

    private final Dice dice;
    private final Options options;
    private final Trace trace;
    private final Team team;
    private final Centre centre;
    private final Book book;
    private final Network network;
    private final List<Phone> phones = new ArrayList<>();
    private final Rounds rounds;
    private final Days days;
    private final Upheavals upheavals;
    private long now = BEGINNING;

    /** {@code real} rules are the oracle's; {@code parts} may hold a planted bug. */
    World(long seed, Parts parts, Value.Fields real, Vm vm, Trace trace) {
        this.dice = new Dice(seed);
        this.options = Options.of(dice);
        this.trace = trace;
        this.team = new Team(Rules.of(real));
        this.book = new Book(new Shapes(real), team);
        this.centre = new Centre(parts, team, clock(), options.page(), book::saved);
        this.network = new Network(dice, options.lossy(), options.doubled());
        settle();
        vm.call(Json.write(Tree.items("rules", real)));
        for (long account : options.accounts()) {
            equip(account, parts, vm);
        }
        this.rounds = new Rounds(this, dice, options.fragile());
        this.upheavals = new Upheavals(this, team, dice);
        this.days = new Days(this, rounds, upheavals, real, dice);
        centre.backUp();
        book.backedUp();
        trace.say("seed " + seed + ": " + options);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(now);
            }
        };
    }

    /** The team takes up its work, and the office writes a directory with two organizations and their services. */
    private void settle() {
        for (long account = Team.KHAMLA; account <= Team.KEO; account++) {
            long area = account == Team.LAT ? Land.NEXT_DISTRICT : Land.DISTRICT;
            centre.enrol(Centre.doorwayOf(account), account, area);
            centre.enrol(Centre.observerOf(account), account, area);
        }
        RecordId boatGroup = new ChangeId(Centre.doorwayOf(Team.BOUAKHAM), 1).record();
        team.gather(boatGroup);
        List<Draft> directory = new ArrayList<>();
        for (int group = 0; group < 2; group++) {
            var place = new Value.Whole(Land.VILLAGES.get(group));
            directory.add(Draft.making(2 * group, "organization", Tree.fields("place", place, "name", "o" + group)));
            Value.Fields service = Tree.fields(
                    "place",
                    place,
                    "name",
                    "s" + group,
                    "organization",
                    RecordId.madeByDraft(2 * group).number());
            // Where the second helps is not for everybody to know.
            Value.Fields where = group == 0
                    ? service
                    : service.with(Tree.fields("confidential", true, "address", "by the old bridge"));
            directory.add(Draft.making(2 * group + 1, "service", where));
        }
        centre.submit(Team.BOUAKHAM, directory);
    }

    private void equip(long account, Parts parts, Vm vm) {
        long device = 101 + phones.size() + (dice.percent(20) ? (1L << 29) - 1000 : 0);
        centre.enrol(device, account, account == Team.LAT ? Land.NEXT_DISTRICT : Land.DISTRICT);
        var phone = new Phone(device, account, vm, parts.disk().get(), dice, options.dying());
        if (dice.percent(options.crooked())) {
            phone.setClockAhead(crookedClock());
        }
        phones.add(phone);
    }

    /** Minutes off, hours off, in 1970, in 2031. */
    long crookedClock() {
        long day = 24 * 3600 * 1000L;
        return switch (dice.roll(4)) {
            case 0 -> dice.between(-20 * 60_000L, 20 * 60_000L);
            case 1 -> dice.between(-2 * day, 2 * day);
            case 2 -> -now;
            default -> 5 * 365 * day;
        };
    }

    /** Plays it all. Whatever must never happen rises as a {@link Violation}. */
    void play() {
        for (int step = 0; step < options.steps(); step++) {
            pass();
            if (dice.percent(options.upheavals())) {
                upheavals.happen();
            } else {
                days.happen();
            }
        }
        heal();
        book.atRest(phones, centre);
        phones.forEach(phone -> trace.weigh(phone.dump()));
    }

    private void pass() {
        now += dice.percent(10) ? dice.between(3600_000L, 18 * 3600_000L) : dice.between(1000, 20 * 60_000L);
    }

    long now() {
        return now;
    }

    Centre centre() {
        return centre;
    }

    Book book() {
        return book;
    }

    Network network() {
        return network;
    }

    List<Phone> phones() {
        return phones;
    }

    Phone phone(long device) {
        return phones.stream()
                .filter(phone -> phone.device() == device)
                .findFirst()
                .orElseThrow();
    }

    void say(String line) {
        trace.say(now - BEGINNING, line);
    }

    /** How a phone is named in the trace. */
    static String name(Phone phone) {
        return Team.name(phone.account()) + " (" + phone.device() + ")";
    }

    private void heal() {
        say("the rains end");
        rounds.heal();
        centre.live();
        phones.forEach(Phone::charge);
        while (!network.isEmpty()) {
            network.arrive().ifPresent(rounds::arrive);
        }
        for (int round = 1; round < ROUNDS || !isAtRest(); round++) {
            ensureRest(round);
            phones.forEach(rounds::sync);
        }
    }

    private boolean isAtRest() {
        return phones.stream()
                .filter(phone -> !book.isAway(phone))
                .allMatch(
                        phone -> phone.unsent().isEmpty() && book.behind(phone).isEmpty());
    }

    private void ensureRest(int round) {
        if (round <= ROUNDS) {
            return;
        }
        for (Phone phone : phones) {
            String unsent =
                    phone.unsent().isEmpty() ? "" : " with " + phone.unsent().size() + " unsent changes";
            book.behind(phone).filter(behind -> !book.isAway(phone)).ifPresent(behind -> {
                throw new Violation("ComesToRest", name(phone) + " is behind" + unsent + ": " + behind);
            });
            if (!unsent.isEmpty()) {
                throw new Violation("ComesToRest", name(phone) + " is left" + unsent);
            }
        }
    }

    /** Rules, roles and shapes as everybody has them. */
    Team team() {
        return team;
    }
}
