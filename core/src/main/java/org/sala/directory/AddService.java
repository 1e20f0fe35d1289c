package org.sala.directory;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Enters a service into the directory. A neighbour with a truck counts: he is an organization of one, and informal. */
public record AddService(Value.Fields service) {
    /** A service of an organization that is there; {@code at} is the place of the draft in its submission. */
    public Draft of(int at, RecordId organization) {
        return Draft.making(at, Service.TYPE, service.with("organization", new Value.Whole(organization.number())));
    }
}
