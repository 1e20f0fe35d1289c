package org.sala.server.action;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;
import org.sala.team.Supervisors;

/** What Sala itself may do in an area: tell a village what is missing and whom it helped, and bring somebody news. Nothing else, and it follows nothing. */
public record BridgeRights(long area, Supervisors supervisors) implements Rights {
    private static final Set<String> ITS_OWN = Set.of("topic", "topic.count", "news", "commitment.thank");

    @Override
    public Set<Long> areas() {
        return Set.of(area);
    }

    @Override
    public List<Scope> scopes() {
        return List.of();
    }

    @Override
    public String fingerprint() {
        return "";
    }

    @Override
    public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner) {
        boolean isMaking = subject == null && change.isMaking();
        boolean isItsOwn = ITS_OWN.contains(change.type())
                && (isMaking || !change.command().isEmpty());
        return isItsOwn ? Optional.empty() : Optional.of("not-entitled");
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        return Optional.empty();
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return supervisors.nearest(place, area);
    }
}
