package org.sala.server.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.team.Roles;

/**
 * The person's own rights on their own page: to read all that is theirs, and to take a consent back. What is written down for their
 * safety, needs that tell of violence and all that follows from them, and where a confidential service is asked for help, stay off it:
 * the page stands on paper that others in the house may pick up.
 */
record OwnEyes(RecordId person, long area, Rules rules, Roles roles, Journal journal) implements Rights {
    private static final String WITHDRAW = "consent.withdraw";

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
        boolean isOwn = owner != null && owner.id().equals(person);
        return isOwn && change.type().equals(WITHDRAW) ? Optional.empty() : Optional.of("not-entitled");
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        boolean isOwn =
                row.id().equals(person) || (row.owner() != null && row.owner().equals(person));
        boolean isRestricted =
                rules.type(row.type()).map(RecordType::restricted).isPresent()
                        || row.type().equals("settle");
        return isOwn && !isRestricted && !isUnsafe(row, new HashSet<>())
                ? Optional.of(agreed(row, owner))
                : Optional.empty();
    }

    /** Whether this, or anything that it is about, could harm the person when somebody else reads it. */
    private boolean isUnsafe(Row row, Set<RecordId> seen) {
        boolean isUnsafe = !row.data().texts("rights").isEmpty()
                || row.data().text("category").flatMap(roles::rightFor).isPresent()
                || row.data().flag("confidential");
        return isUnsafe || (seen.add(row.id()) && named(row).stream().anyMatch(other -> isUnsafe(other, seen)));
    }

    /** The records that one is about, but people. */
    private Collection<Row> named(Row row) {
        Optional<RecordType> type = rules.type(row.type()).filter(found -> !found.isPerson());
        List<RecordId> named = type.stream()
                .flatMap(found -> found.fields().values().stream()
                        .filter(rule -> rule.kind() == FieldKind.REFERENCE)
                        .filter(rule -> !rule.name().equals(found.owner())))
                .flatMap(rule -> row.reference(rule.name()).stream())
                .toList();
        return named.isEmpty()
                ? List.of()
                : journal.read(reading -> reading.rows(areas(), named)).values();
    }

    /** What may no longer be kept is shown to nobody, so that it is seen to be gone. */
    private Value.Fields agreed(Row row, @Nullable Row owner) {
        Value.Fields shown = Value.Fields.NONE;
        for (var entry : row.data().values().entrySet()) {
            String consent = rules.type(row.type())
                    .flatMap(type -> type.field(entry.getKey()))
                    .map(FieldRule::consent)
                    .orElse(null);
            if (consent == null || ConsentsInForce.covers(owner, consent, OptionalLong.empty())) {
                shown = shown.with(entry.getKey(), entry.getValue());
            }
        }
        return shown;
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return OptionalLong.empty();
    }
}
