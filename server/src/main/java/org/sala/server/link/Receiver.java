package org.sala.server.link;

import java.util.List;
import java.util.Optional;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Journal;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.sala.team.Grant;
import org.sala.team.TeamRights;

/**
 * Whoever came through a receiver's link: for this one record as entitled as somebody who answers for the organization, and in the journal
 * named as the receiver.
 */
public final class Receiver {
    private static final String ROLE = "organization-contact";

    private final Journal journal;
    private final Door door;
    private final DeviceKeys devices;
    private final Team team;
    private final StoredPlaces places;

    public Receiver(Journal journal, Door door, DeviceKeys devices, Team team, StoredPlaces places) {
        this.journal = journal;
        this.door = door;
        this.devices = devices;
        this.team = team;
        this.places = places;
    }

    /** The record of the link, if it still is there and of that kind. */
    public Optional<Found> find(Link link) {
        return Found.in(journal, java.util.Set.of(link.area()), link.subject())
                .filter(found -> found.row().type().equals(link.kind().record()));
    }

    /** Another record of the same area, such as the service that a referral names. */
    public Optional<Found> find(Link link, RecordId record) {
        return Found.in(journal, java.util.Set.of(link.area()), record);
    }

    /** What somebody who answers for this organization may see and do. */
    public TeamRights rights(Link link, RecordId organization) {
        var role = team.rules().roles().find(ROLE).orElseThrow();
        var grant = new Grant(Account.RECEIVER, role, link.area(), organization);
        return new TeamRights(Account.RECEIVER, List.of(grant), team.rules(), places.now(), team);
    }

    public Receipt submit(Link link, RecordId organization, List<Draft> drafts) {
        long device = devices.doorway(link.area(), Account.RECEIVER, DeviceKey.Kind.LINK);
        return door.submit(device, rights(link, organization), drafts);
    }
}
