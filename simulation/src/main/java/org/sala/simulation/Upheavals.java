package org.sala.simulation;

import java.util.List;
import org.sala.journal.Scope;
import org.sala.simulation.district.Centre;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Team;
import org.sala.simulation.phone.Phone;
import org.sala.team.Grant;

/** What does not happen every day: roles end and begin, phones are revoked, clocks jump, the server comes back from last night's backup. */
final class Upheavals {
    private final World world;
    private final Team team;
    private final Dice dice;

    Upheavals(World world, Team team, Dice dice) {
        this.world = world;
        this.team = team;
        this.dice = dice;
    }

    void happen() {
        Phone phone = dice.pick(world.phones());
        switch (dice.roll(12)) {
            case 0, 1, 2 -> end(phone.account());
            case 3, 4, 5 -> begin(phone.account());
            case 6 -> revoke(phone);
            case 7, 8 -> backUp();
            case 9 -> restore();
            case 10 -> trim();
            default -> jump(phone);
        }
    }

    private void end(long account) {
        List<Grant> grants = team.grantsOf(account);
        if (!grants.isEmpty()) {
            Grant grant = dice.pick(grants);
            if (dice.percent(40)) {
                begin(account);
            }
            team.end(grant);
            world.say(Team.name(account) + " is no longer " + grant.role().name() + " at " + grant.place());
        }
    }

    private void begin(long account) {
        String role = dice.oneOf("volunteer", "facilitator", "link-worker", "clinician", "supervisor");
        List<Grant> grants = team.grantsOf(account);
        long place = !grants.isEmpty() && dice.percent(50)
                ? dice.pick(grants).place()
                : dice.percent(60) ? dice.pick(Land.VILLAGES) : dice.oneOf(Land.DISTRICT, Land.NEXT_DISTRICT);
        team.begin(account, role, place, null);
        world.say(Team.name(account) + " is now " + role + " at " + place);
    }

    private void revoke(Phone phone) {
        if (dice.percent(50)) {
            world.centre().revoke(phone.device());
            world.book().revoked(phone.device());
            world.say(World.name(phone) + " is revoked");
        }
    }

    void backUp() {
        world.centre().backUp();
        world.book().backedUp();
        world.say("the server is backed up");
    }

    void restore() {
        world.centre().restore();
        world.book().restored();
        world.say("the server comes back from its backup");
    }

    private void trim() {
        for (String kind : List.of(Scope.VILLAGE, Scope.WORKER)) {
            long number = kind.equals(Scope.VILLAGE) ? dice.pick(Land.VILLAGES) : dice.between(Team.KHAMLA, Team.KEO);
            world.centre().trim(new Scope(number == Land.LAT ? Land.NEXT_DISTRICT : Land.DISTRICT, kind, number));
            world.say("the log of " + kind + " " + number + " is trimmed");
        }
    }

    private void jump(Phone phone) {
        phone.setClockAhead(world.crookedClock());
        world.say("the clock of " + World.name(phone) + " jumps");
    }

    /** The server loses its power in one of its next transactions. */
    static void strike(Centre centre, Dice dice) {
        centre.die(1 + dice.roll(2), dice.percent(50));
    }
}
