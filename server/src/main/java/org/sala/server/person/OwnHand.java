package org.sala.server.person;

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

/** What the server writes down itself, such as who read: nobody can object to it, and it shows nothing to anybody. */
record OwnHand(long area) implements Rights {
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
        return Optional.empty();
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        return Optional.empty();
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return OptionalLong.empty();
    }
}
