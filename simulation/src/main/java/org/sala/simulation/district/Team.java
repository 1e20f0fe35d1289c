package org.sala.simulation.district;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.team.Grant;
import org.sala.team.Supervisors;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;

/** The cast and its roles, which end and begin while the phones are away. */
public final class Team implements Supervisors {
    public static final long KHAMLA = 1;
    public static final long NOY = 2;
    public static final long SOMPHONE = 3;
    public static final long VANH = 4;
    public static final long DAO = 5;
    public static final long SENG = 6;
    public static final long BOUAKHAM = 7;
    public static final long MAI = 8;
    public static final long PHET = 9;
    public static final long LAT = 10;
    public static final long KEO = 11;
    private static final List<String> NAMES = List.of(
            "nobody", "Khamla", "Noy", "Somphone", "Vanh", "Dao", "Seng", "Bouakham", "Mai", "Phet", "Lat", "Keo");

    private final TeamRules rules;
    private final List<Grant> grants = new ArrayList<>();

    public Team(Rules rules) {
        this.rules = TeamRules.of(rules);
    }

    /** Gives everybody the role of the stories; Somphone answers for this organization. */
    public void gather(RecordId boatGroup) {
        begin(KHAMLA, "volunteer", Land.PHONSAY, null);
        begin(NOY, "link-worker", Land.DISTRICT, null);
        begin(SOMPHONE, "organization-contact", Land.DISTRICT, boatGroup);
        begin(VANH, "supervisor", Land.DISTRICT, null);
        begin(DAO, "clinician", Land.PHONSAY, null);
        begin(SENG, "volunteer", Land.NAKHAM, null);
        begin(BOUAKHAM, "district-officer", Land.DISTRICT, null);
        begin(MAI, "link-worker", Land.DISTRICT, null);
        begin(MAI, "link-worker", Land.NEXT_DISTRICT, null);
        begin(PHET, "facilitator", Land.THONG, null);
        begin(LAT, "volunteer", Land.LAT, null);
        begin(KEO, "supervisor", Land.PROVINCE, null);
    }

    public void begin(long account, String role, long place, @Nullable RecordId organization) {
        grants.add(new Grant(account, rules.roles().find(role).orElseThrow(), place, organization));
    }

    public void end(Grant grant) {
        grants.remove(grant);
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    @Override
    public List<Grant> grantsOf(long account) {
        return grants.stream().filter(grant -> grant.account() == account).toList();
    }

    public TeamRights rightsOf(long account) {
        return new TeamRights(account, grantsOf(account), rules, Land.PLACES, this);
    }

    @Override
    public OptionalLong nearest(@Nullable Long place, long area) {
        for (Place above : Land.PLACES.chain(place == null ? area : place)) {
            for (Grant grant : grants) {
                if (grant.role().name().equals("supervisor") && grant.place() == above.id()) {
                    return OptionalLong.of(grant.account());
                }
            }
        }
        return OptionalLong.empty();
    }

    public static String name(long account) {
        return NAMES.get((int) account);
    }
}
