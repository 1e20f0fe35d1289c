package org.sala.directory;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Proposes for the directory what a kept promise has made. Until somebody who looks after the directory has confirmed it, nobody is
 * sent there.
 *
 * @param service what is known of it, as {@code rules/records/service.json} names it
 */
public record ProposeService(RecordId commitment, Value.Fields service) {
    /** {@code at} is the place of the draft in its submission. */
    public Draft of(int at, RecordId organization) {
        Value.Fields proposed =
                service.with("commitment", new Value.Whole(commitment.number())).with("proposed", new Value.Flag(true));
        return new AddService(proposed).of(at, organization);
    }
}
