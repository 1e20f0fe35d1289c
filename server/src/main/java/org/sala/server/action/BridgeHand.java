package org.sala.server.action;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.team.Supervisors;

/** Writes what the bridge has to say, through the door like everybody else. */
public final class BridgeHand {
    private final Door door;
    private final DeviceKeys devices;
    private final Supervisors supervisors;
    private final ConcurrentMap<String, Long> doorways = new ConcurrentHashMap<>();

    public BridgeHand(Door door, DeviceKeys devices, Supervisors supervisors) {
        this.door = door;
        this.devices = devices;
        this.supervisors = supervisors;
    }

    /** What stands before everybody in a village. Its numbers are seen there, so nothing about a person is ever numbered among them. */
    void tellsVillages(long area, List<Draft> drafts) {
        submit(area, DeviceKey.Kind.BRIDGE, "", drafts);
    }

    /** Numbered by itself for each place: from the numbers of theirs, those who look after it would learn how many there are elsewhere. */
    void bringsNews(long area, long place, List<Draft> drafts) {
        submit(area, DeviceKey.Kind.NEWS, Long.toString(place), drafts);
    }

    /** @throws IllegalStateException if the door would not take all of it; then the transaction under way leaves nothing behind */
    private void submit(long area, DeviceKey.Kind kind, String name, List<Draft> drafts) {
        if (drafts.isEmpty()) return;
        long device = doorways.computeIfAbsent(
                kind + "/" + area + "/" + name, none -> devices.doorway(area, Account.BRIDGE, kind, name));
        door.submit(device, new BridgeRights(area, supervisors), drafts).told().stream()
                .filter(told -> told.outcome() != Outcome.APPLIED)
                .findFirst()
                .ifPresent(told -> {
                    throw new IllegalStateException("change " + told.n() + " of the bridge became "
                            + told.outcome().code() + ": "
                            + told.details().text("reason").orElse(""));
                });
    }
}
