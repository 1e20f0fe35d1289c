package org.sala.server.action;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Kind;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;

/**
 * Somebody at the public page: may complain to this area's own level and do nothing else; and of the complaint whose number he has he sees
 * what became of it, never the words, for others may have found the paper with the number.
 */
record Complainer(long area) implements Rights {
    static final String TYPE = "complaint";
    static final String VIA = "page";
    private static final List<String> SHOWN = List.of("about", "on", Row.STATUS, "answer", "answeredOn");

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
        boolean isComplaining = subject == null
                && change.kind() == Kind.EDIT
                && change.isMaking()
                && change.type().equals(TYPE)
                && change.payload().whole("place").equals(OptionalLong.of(area))
                && change.payload().text("via").equals(Optional.of(VIA));
        return isComplaining ? Optional.empty() : Optional.of("not-entitled");
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        if (!row.type().equals(TYPE) || row.area() != area) return Optional.empty();
        Value.Fields shown = Value.Fields.NONE;
        for (String field : SHOWN) {
            Value value = row.data().values().get(field);
            if (value != null) shown = shown.with(field, value);
        }
        return Optional.of(shown);
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return OptionalLong.empty();
    }
}
