package org.sala.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.journal.Outcome;
import org.sala.matching.Matching;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Passwords;
import org.sala.server.team.RoleGrants;
import org.sala.team.TeamRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the invented district: twelve villages, their people and services, and a year of what a team did there, through the same door as
 * everything real. The same seed and the same day make the same district. All of it comes in one transaction, so a Sala that was killed
 * meanwhile has none of it and begins anew.
 */
public final class DemoDistrict {
    /** Fifty in each of twelve villages: about 2,500 people. */
    public static final int HOUSEHOLDS = 600;

    private static final long SEED = 20_251_120;
    private static final int FIRST_JOURNEY = 3;
    private static final double JOURNEYS_PER_HOUSEHOLD = 0.68;
    private static final int PROGRESS_EVERY = 20;

    private final Parts parts;

    /** What of the running Sala it works with. */
    public record Parts(
            JdbcClient sql,
            TransactionTemplate transaction,
            Rules rules,
            StoredPlaces places,
            Journal journal,
            Accounts accounts,
            RoleGrants grants,
            DeviceKeys devices,
            Passwords passwords) {}

    public DemoDistrict(Parts parts) {
        this.parts = parts;
    }

    /** True when this database has its invented district already. */
    public boolean isThere() {
        return !parts.accounts().listDemo().isEmpty();
    }

    /**
     * Makes a district of about so many households, its year ending on the day before {@code today}.
     *
     * @return how many changes had each outcome
     * @throws IllegalArgumentException if somebody real works with this database
     */
    public Map<Outcome, Integer> make(int households, LocalDate today, Consumer<String> progress) {
        if (!parts.accounts().list().isEmpty()) {
            throw new IllegalArgumentException(
                    "This database has accounts of real people, so no invented district is put beside them."
                            + " Start without SALA_DEMO, or with another SALA_DATA or SALA_DB_URL.");
        }
        try {
            return java.util.Objects.requireNonNull(
                    parts.transaction().execute(begun -> live(households, today, progress)));
        } finally {
            parts.places().forget();
        }
    }

    private Map<Outcome, Integer> live(int households, LocalDate today, Consumer<String> progress) {
        progress.accept("Making an invented district, once: villages and team");
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var clock = new DemoClock(DemoYear.firstDay(today));
        var words = new DemoWords();
        var land = new DemoLand(parts.sql());
        land.make(words, parts.places());
        var door = new Door(parts.rules(), parts.places(), parts.journal(), clock);
        var team = new DemoTeam(
                parts.accounts(),
                parts.grants(),
                parts.devices(),
                parts.passwords(),
                TeamRules.of(parts.rules()),
                door,
                clock);
        team.join(land, parts.places().now());
        var year = new DemoYear(clock);
        var directory = new DemoDirectory(dice, new Matching(parts.rules()), parts.places());
        directory.make(words, land, team, clock);
        team.phones().forEach(DemoPhone::sync);
        DemoReceivers.join(team, directory, land, parts.places().now());
        var census = new DemoCensus(words, team, land, clock, dice);
        var stage = new DemoStage(words, land, team, directory, census, year, clock, dice);
        progress.accept("Going from house to house");
        List<DemoPerson> people = list(census, land, households);
        plan(stage, people, households);
        spend(year, team, progress);
        return outcomes(team);
    }

    private static List<DemoPerson> list(DemoCensus census, DemoLand land, int households) {
        int villages = land.villages().size();
        List<DemoPerson> people = new ArrayList<>();
        for (int village = 0; village < villages; village++) {
            people.addAll(census.list(village, Math.max(2, households / villages)));
        }
        return people;
    }

    private static void plan(DemoStage stage, List<DemoPerson> people, int households) {
        int journeys = (int) (households * JOURNEYS_PER_HOUSEHOLD);
        List<DemoPerson> left = new ArrayList<>(people);
        int thisYear = stage.clock().today().getYear();
        for (int at = 0; at < journeys && !left.isEmpty(); at++) {
            DemoPerson person = left.remove(stage.dice().nextInt(left.size()));
            boolean isLikely = person.age(thisYear) >= 60
                    || (person.age(thisYear) >= 18 && stage.dice().nextInt(3) == 0);
            if (isLikely) {
                int begins = FIRST_JOURNEY + stage.dice().nextInt(DemoYear.SPELLS - FIRST_JOURNEY);
                stage.year().after(begins, new DemoJourney(stage, person)::begin);
            } else {
                at--;
            }
        }
        new DemoTroubles(stage).plan();
        DemoCommunity.plan(stage, RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + 1));
    }

    private static void spend(DemoYear year, DemoTeam team, Consumer<String> progress) {
        while (!year.isOver()) {
            year.spend(team.phones());
            if (year.now() % PROGRESS_EVERY == 0) {
                progress.accept("A year goes by: month " + (year.now() * 12 / DemoYear.SPELLS + 1) + " of 12");
            }
        }
    }

    private static Map<Outcome, Integer> outcomes(DemoTeam team) {
        Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        team.phones()
                .forEach(
                        phone -> phone.outcomes().forEach((outcome, count) -> all.merge(outcome, count, Integer::sum)));
        return all;
    }
}
