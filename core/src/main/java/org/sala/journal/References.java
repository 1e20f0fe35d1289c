package org.sala.journal;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Looks at the records that a change names: each must be there, be of the type that the field asks for, and be of the same person where it is anybody's. Else
 * somebody could be consented for, or taken on, by way of another person's need.
 */
final class References {
    private static final String MERGED_INTO = "mergedInto";

    /** Longer than any chain of records that were joined one into the other. */
    private static final int CHAIN_LIMIT = 20;

    private final Rules rules;

    References(Rules rules) {
        this.rules = rules;
    }

    /** Why what an edit or fact names cannot be meant; empty when it can. */
    Optional<Verdict> objection(Desk desk, Change change, RecordType type, @Nullable Row owner) {
        Optional<String> taken = takenFromAll(desk, change, type);
        if (taken.isPresent()) {
            return taken.map(field -> Verdict.heldAt("wrong-reference", field));
        }
        for (FieldRule field : type.fields().values()) {
            if (isLookedAt(field, type, change)) {
                Optional<Verdict> objection = objection(desk, change, field, owner);
                if (objection.isPresent()) {
                    return objection;
                }
            }
        }
        return isOfAnotherOrganization(desk, change)
                ? Optional.of(Verdict.heldAt("wrong-reference", "organization"))
                : Optional.empty();
    }

    /** What a place holds in common was nobody's when it was made, and does not become somebody's afterwards. */
    private static Optional<String> takenFromAll(Desk desk, Change change, RecordType type) {
        Optional<Row> common = desk.find(change.subject()).filter(row -> row.owner() == null && !type.isPerson());
        return type.ownerField()
                .filter(field ->
                        common.isPresent() && change.payload().whole(field).isPresent());
    }

    /** Whose a record is has been looked at before. */
    private static boolean isLookedAt(FieldRule field, RecordType type, Change change) {
        return field.kind() == FieldKind.REFERENCE
                && field.to() != null
                && field.policy() != FieldPolicy.DERIVED
                && !type.ownerField().equals(Optional.of(field.name()))
                && change.payload().whole(field.name()).isPresent();
    }

    private Optional<Verdict> objection(Desk desk, Change change, FieldRule field, @Nullable Row owner) {
        var record = new RecordId(change.payload().whole(field.name()).orElseThrow());
        Optional<Row> named = desk.see(record);
        if (named.isEmpty()) {
            return Optional.of(Verdict.heldAt("unknown-record", field.name()));
        }
        boolean isMeant = named.get().type().equals(field.to()) && isOfSamePerson(desk, named.get(), owner);
        return isMeant ? Optional.empty() : Optional.of(Verdict.heldAt("wrong-reference", field.name()));
    }

    /** Two records that were joined are one person. */
    private boolean isOfSamePerson(Desk desk, Row named, @Nullable Row owner) {
        boolean isAnybodys = rules.type(named.type())
                .filter(type -> type.ownerField().isPresent())
                .isPresent();
        if (!isAnybodys || named.owner() == null) {
            return true;
        }
        return owner != null
                && (named.owner().equals(owner.id())
                        || last(desk, named.owner()).equals(last(desk, owner.id())));
    }

    private static RecordId last(Desk desk, RecordId person) {
        RecordId at = person;
        for (int steps = 0; steps < CHAIN_LIMIT; steps++) {
            Optional<RecordId> next = desk.see(at).flatMap(row -> row.reference(MERGED_INTO));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** Consent is asked for towards the organization, so it must be the one that has the service. */
    private static boolean isOfAnotherOrganization(Desk desk, Change change) {
        OptionalLong service = told(desk, change, "service");
        OptionalLong organization = told(desk, change, "organization");
        boolean isNamed = change.payload().has("service") || change.payload().has("organization");
        return isNamed
                && service.isPresent()
                && organization.isPresent()
                && desk.see(new RecordId(service.getAsLong()))
                        .filter(row -> row.data().whole("organization").equals(organization))
                        .isEmpty();
    }

    private static OptionalLong told(Desk desk, Change change, String field) {
        Value told = change.payload().get(field);
        return told instanceof Value.Whole(long number)
                ? OptionalLong.of(number)
                : desk.find(change.subject())
                        .map(row -> row.data().whole(field))
                        .orElse(OptionalLong.empty());
    }
}
