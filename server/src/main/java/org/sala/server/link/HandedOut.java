package org.sala.server.link;

import java.util.List;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.team.TeamRights;

/**
 * Writes into a person's history who handed out the address of their own page: whoever has it reads there as the page's reader and under
 * no name of their own, so the name of who made it must stand beside that.
 */
public final class HandedOut {
    private final Door door;
    private final DeviceKeys devices;

    public HandedOut(Door door, DeviceKeys devices) {
        this.door = door;
        this.devices = devices;
    }

    void note(Asker asker, TeamRights rights, Row person) {
        long device = devices.doorway(person.area(), asker.account().id(), DeviceKey.Kind.LINK);
        Value.Fields whose =
                Value.Fields.of("person", new Value.Whole(person.id().number()));
        door.submit(device, rights, List.of(Draft.fact(0, "link", whose)));
    }
}
