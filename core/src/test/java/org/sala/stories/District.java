package org.sala.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Door;
import org.sala.journal.JournalStand;
import org.sala.journal.RecordId;
import org.sala.journal.Round;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.RuleFolder;
import org.sala.rule.Rules;
import org.sala.team.Grant;
import org.sala.team.Supervisors;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;

/**
 * The stage of the stories: one small district, its team, each with a phone, and the real door on the journal's twin.
 *
 * <p>Cast: Khamla volunteers in Ban Phonsay, Seng in Ban Nakham; Noy is the link worker, Vanh supervises, Dao is the nurse, Somphone
 * answers for the boat group, Bouakham works at the district office.
 */
public final class District {
    public static final long PROVINCE = 2;
    public static final long DISTRICT = 10;
    public static final long PHONSAY = 101;
    public static final long NAKHAM = 102;
    public static final long ELSEWHERE = 201;
    public static final long KHAMLA = 1;
    public static final long NOY = 2;
    public static final long SOMPHONE = 3;
    public static final long VANH = 4;
    public static final long DAO = 5;
    public static final long SENG = 6;
    public static final long BOUAKHAM = 7;

    private static final Places PLACES = new Places(List.of(
            place(1, null, "country", "LA", "Laos"),
            place(2, 1L, "province", "LA01", "Sala province"),
            place(DISTRICT, 2L, "district", "LA0101", "Sala district"),
            place(20, 2L, "district", "LA0102", "Next district"),
            place(PHONSAY, DISTRICT, "village", "LA0101001", "Ban Phonsay"),
            place(NAKHAM, DISTRICT, "village", "LA0101002", "Ban Nakham"),
            place(ELSEWHERE, 20L, "village", "LA0102001", "Ban Lat")));

    private final Rules rules = RuleFolder.rules();
    private final TeamRules teamRules = TeamRules.of(rules);
    private final JournalStand journal;
    private final StoppedClock clock = new StoppedClock();
    private final Door door;
    private final Round round;
    private final Map<Long, Grant> grants = new LinkedHashMap<>();
    private final Map<Long, Member> members = new LinkedHashMap<>();

    public District() {
        this(JournalStand.inMemory());
    }

    /** The same district on another journal. */
    public District(JournalStand journal) {
        this.journal = journal;
        this.door = new Door(rules, PLACES, journal.journal(), clock);
        this.round = new Round(journal.journal(), door, rules, clock, "story");
        join(KHAMLA, "volunteer", PHONSAY, null);
        join(SENG, "volunteer", NAKHAM, null);
        join(NOY, "link-worker", DISTRICT, null);
        join(VANH, "supervisor", DISTRICT, null);
        join(DAO, "clinician", PHONSAY, null);
        join(BOUAKHAM, "district-officer", DISTRICT, null);
    }

    private static Place place(long id, @Nullable Long parent, String level, String code, String name) {
        return new Place(id, parent, level, code, Map.of("en", name), null, null);
    }

    /** Gives an account one role and a phone. */
    public Member join(long account, String role, long place, @Nullable RecordId organization) {
        grants.put(account, new Grant(account, teamRules.roles().find(role).orElseThrow(), place, organization));
        journal.enrol(account, account, DISTRICT);
        var member = new Member(this, account);
        members.put(account, member);
        return member;
    }

    /** Another phone of somebody who is here: it has heard nothing yet, and nothing is done on it. */
    public Member anew(long account) {
        return new Member(this, account);
    }

    /** Takes an account's role away. */
    public void leave(long account) {
        grants.remove(account);
    }

    public Member member(long account) {
        return java.util.Objects.requireNonNull(members.get(account));
    }

    public Member khamla() {
        return member(KHAMLA);
    }

    public Member seng() {
        return member(SENG);
    }

    public Member noy() {
        return member(NOY);
    }

    public Member vanh() {
        return member(VANH);
    }

    public Member dao() {
        return member(DAO);
    }

    public Member bouakham() {
        return member(BOUAKHAM);
    }

    /** The rights that an account has now. */
    public TeamRights rights(long account) {
        Grant grant = grants.get(account);
        return new TeamRights(account, grant == null ? List.of() : List.of(grant), teamRules, PLACES, new Heads());
    }

    private final class Heads implements Supervisors {
        @Override
        public OptionalLong nearest(@Nullable Long place, long area) {
            return area == DISTRICT ? OptionalLong.of(VANH) : OptionalLong.empty();
        }

        @Override
        public List<Grant> grantsOf(long account) {
            Grant grant = grants.get(account);
            return grant == null ? List.of() : List.of(grant);
        }
    }

    public Rules rules() {
        return rules;
    }

    public Places places() {
        return PLACES;
    }

    public JournalStand journal() {
        return journal;
    }

    public Door door() {
        return door;
    }

    Round round() {
        return round;
    }

    public Clock clock() {
        return clock;
    }

    /** Lets time pass, for the server and every phone. */
    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static final class StoppedClock extends Clock {
        private Instant now = Instant.parse("2026-11-02T02:00:00Z");

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
            return now;
        }
    }
}
