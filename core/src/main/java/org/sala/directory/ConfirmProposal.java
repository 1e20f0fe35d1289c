package org.sala.directory;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Lets a proposed service count: it is there, and people may be sent to it. */
public record ConfirmProposal(Seen service, LocalDate today) {
    public Draft confirm(String how) {
        Value.Fields confirmed = new ConfirmService(service, today).confirm(how).payload();
        return Draft.edit(
                service.id(),
                Service.TYPE,
                service.rv(),
                confirmed.with("proposed", new Value.Flag(false)).with("active", new Value.Flag(true)));
    }
}
