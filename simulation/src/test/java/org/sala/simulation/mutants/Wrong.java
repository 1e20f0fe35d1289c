package org.sala.simulation.mutants;

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

/** Rights that hand everything on, but what a bug overrides. */
class Wrong implements Rights {
    private final Rights behind;

    Wrong(Rights behind) {
        this.behind = behind;
    }

    @Override
    public Set<Long> areas() {
        return behind.areas();
    }

    @Override
    public List<Scope> scopes() {
        return behind.scopes();
    }

    @Override
    public String fingerprint() {
        return behind.fingerprint();
    }

    @Override
    public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner) {
        return behind.objection(change, subject, owner);
    }

    @Override
    public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner, @Nullable Row about) {
        return behind.objection(change, subject, owner, about);
    }

    @Override
    public Optional<String> unvouched(Change waiting, @Nullable Row subject, @Nullable Row owner) {
        return behind.unvouched(waiting, subject, owner);
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        return behind.show(row, owner);
    }

    @Override
    public boolean mayKnowOf(Row row) {
        return behind.mayKnowOf(row);
    }

    @Override
    public boolean isShownTo(long account, Row settle, @Nullable Row owner) {
        return behind.isShownTo(account, settle, owner);
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return behind.supervisorOf(place, area);
    }
}
