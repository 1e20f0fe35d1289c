package org.sala.directory;

import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Enters a service into the directory. A neighbour with a truck counts: whoever has no organization is one. */
public record AddService(Value.Fields service) {
    /** A service of an organization that is there. */
    public Draft of(int at, RecordId organization) {
        return Draft.making(at, Service.TYPE, service.with("organization", new Value.Whole(organization.number())));
    }

    /** An informal one, entered together with whoever offers it; {@code at} is the place of the first draft in its submission. */
    public List<Draft> informal(int at) {
        Value.Fields who = Value.Fields.NONE
                .with("place", service.get("place"))
                .with("name", service.get("name"))
                .with("nameOther", service.get("nameOther"))
                .with("phone", service.get("phone"))
                .with("informal", new Value.Flag(true));
        return List.of(
                Draft.making(at, "organization", who),
                new AddService(service.with("informal", new Value.Flag(true))).of(at + 1, RecordId.madeByDraft(at)));
    }
}
