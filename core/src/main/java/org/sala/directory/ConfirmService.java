package org.sala.directory;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says that what is written about a service still holds: by a visit, a phone call, or their own word through a link. */
public record ConfirmService(Seen service, LocalDate today) {
    public Draft confirm(String how) {
        return Draft.edit(
                service.id(),
                Service.TYPE,
                service.rv(),
                Value.Fields.of("confirmedOn", new Value.Text(today.toString()))
                        .with("confirmedHow", new Value.Text(how)));
    }
}
