package org.sala.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Door;
import org.sala.journal.RecordId;
import org.sala.place.Places;
import org.sala.server.action.BridgeRights;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DemoAccounts;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Passwords;
import org.sala.server.team.RoleGrant;
import org.sala.server.team.RoleGrants;
import org.sala.team.Grant;
import org.sala.team.Supervisors;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;

/** Who works in the invented district, from the administrator to the man with the boat. */
final class DemoTeam {
    static final String SUPERVISOR = "vanh";

    /** Nobody: the server's own hand, which puts before a village what its people lack. */
    static final String BRIDGE = "-bridge";

    static final String NURSE = "dao";
    static final String OFFICER = "bouakham";
    static final String FACILITATOR = "somchit";
    static final String SECOND_FACILITATOR = "keo";

    private static final int VILLAGES_OF_A_VOLUNTEER = 2;
    private static final List<Somebody> VOLUNTEERS = List.of(
            new Somebody("khamla", "ຄຳຫຼ້າ", "Khamla", "lo"),
            new Somebody("seng", "ແສງ", "Seng", "en"),
            new Somebody("chanh", "ຈັນ", "Chanh", "lo"),
            new Somebody("thongsy", "ທອງສີ", "Thongsy", "en"),
            new Somebody("bounthan", "ບຸນທັນ", "Bounthan", "lo"),
            new Somebody("mai", "ໄໝ", "Mai", "en"));
    private static final List<Somebody> LINK_WORKERS =
            List.of(new Somebody("noy", "ນ້ອຍ", "Noy", "en"), new Somebody("latsamy", "ລັດສະໝີ", "Latsamy", "lo"));

    private final Accounts accounts;
    private final RoleGrants grants;
    private final DeviceKeys devices;
    private final TeamRules rules;
    private final String hash;
    private final Door door;
    private final DemoClock clock;
    private final Map<String, DemoPhone> phones = new LinkedHashMap<>();
    private final Map<Long, List<Grant>> roles = new LinkedHashMap<>();

    record Somebody(String login, String lao, String english, String language) {}

    DemoTeam(
            Accounts accounts,
            RoleGrants grants,
            DeviceKeys devices,
            Passwords passwords,
            TeamRules rules,
            Door door,
            DemoClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.devices = devices;
        this.rules = rules;
        this.hash = passwords.hash(DemoAccounts.PASSWORD);
        this.door = door;
        this.clock = clock;
    }

    /** Everybody but those who answer for organizations, which are not there yet. */
    void join(DemoLand land, Places places) {
        List<DemoLand.Village> villages = land.villages();
        for (int at = 0; at < VOLUNTEERS.size(); at++) {
            int first = at * VILLAGES_OF_A_VOLUNTEER;
            var own = villages.subList(first, first + VILLAGES_OF_A_VOLUNTEER).stream()
                    .map(DemoLand.Village::id)
                    .toList();
            join(VOLUNTEERS.get(at), "volunteer", own, null, land, places);
        }
        long district = land.district();
        LINK_WORKERS.forEach(one -> join(one, "link-worker", List.of(district), null, land, places));
        join(new Somebody(NURSE, "ດາວ", "Dao", "lo"), "clinician", List.of(land.firstCluster()), null, land, places);
        join(new Somebody(SUPERVISOR, "ວັນ", "Vanh", "en"), "supervisor", List.of(district), null, land, places);
        var facilitator = new Somebody(FACILITATOR, "ສົມຈິດ", "Somchit", "lo");
        join(facilitator, "facilitator", List.of(land.firstCluster()), null, land, places);
        var officer = new Somebody(OFFICER, "ບົວຄຳ", "Bouakham", "lo");
        join(officer, "district-officer", List.of(district), null, land, places);
        var evaluator = new Somebody("ketsana", "ເກດສະໜາ", "Ketsana", "en");
        join(evaluator, "evaluator", List.of(district), null, land, places);
        var administrator = new Somebody("souliya", "ສຸລິຍາ", "Souliya", "en");
        join(administrator, "administrator", List.of(land.country()), null, land, places);
        var second = new Somebody(SECOND_FACILITATOR, "ແກ້ວ", "Keo", "en");
        join(second, "facilitator", List.of(land.firstCluster()), null, land, places);
        long doorway = devices.doorway(district, Account.BRIDGE, DeviceKey.Kind.BRIDGE);
        var hand = new BridgeRights(district, new Others());
        phones.put(BRIDGE, new DemoPhone(doorway, Account.BRIDGE, hand, door, clock));
    }

    /** Somebody answers for an organization. */
    void answers(Somebody somebody, RecordId organization, DemoLand land, Places places) {
        join(somebody, "organization-contact", List.of(land.district()), organization, land, places);
    }

    private void join(
            Somebody one, String role, List<Long> at, @Nullable RecordId organization, DemoLand land, Places places) {
        long home = at.size() == 1 ? at.getFirst() : land.district();
        long account =
                accounts.add(new Accounts.New(one.login(), first(one), other(one), one.language(), home, hash, true));
        LocalDate from = clock.today();
        List<Grant> given = new ArrayList<>();
        for (long place : at) {
            OptionalLong whose = organization == null ? OptionalLong.empty() : OptionalLong.of(organization.number());
            grants.add(new RoleGrant(0, account, role, place, whose, from, Optional.empty()), null);
            given.add(new Grant(account, rules.roles().find(role).orElseThrow(), place, organization));
        }
        long device = devices.add(land.district(), account, DeviceKey.Kind.PAGE, "", null);
        roles.put(account, List.copyOf(given));
        var rights = new TeamRights(account, given, rules, places, new Others());
        phones.put(one.login(), new DemoPhone(device, account, rights, door, clock));
    }

    private final class Others implements Supervisors {
        @Override
        public OptionalLong nearest(@Nullable Long place, long area) {
            return OptionalLong.of(with(SUPERVISOR).account());
        }

        @Override
        public List<Grant> grantsOf(long account) {
            return roles.getOrDefault(account, List.of());
        }
    }

    private static String first(Somebody one) {
        return one.language().equals("lo") ? one.lao() : one.english();
    }

    private static String other(Somebody one) {
        return one.language().equals("lo") ? one.english() : one.lao();
    }

    DemoPhone with(String login) {
        return Objects.requireNonNull(phones.get(login), login);
    }

    DemoPhone volunteerOf(int village) {
        return with(volunteerLoginOf(village));
    }

    String volunteerLoginOf(int village) {
        return VOLUNTEERS.get(village / VILLAGES_OF_A_VOLUNTEER).login();
    }

    /** In which language the volunteer of a village writes. */
    String languageOf(int village) {
        return VOLUNTEERS.get(village / VILLAGES_OF_A_VOLUNTEER).language();
    }

    DemoPhone linkWorkerOf(int village) {
        return with(linkWorkerLoginOf(village));
    }

    String linkWorkerLoginOf(int village) {
        return LINK_WORKERS.get(village < VOLUNTEERS.size() ? 0 : 1).login();
    }

    List<DemoPhone> phones() {
        return List.copyOf(phones.values());
    }
}
