package org.sala.simulation.oracle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/** What a receiver learns of a record that is for it: of a referral's person what was chosen, while the person agrees to be referred to it. */
record ReceiverSight(Shapes shapes, Mirror mirror) {
    private static final Set<String> HARMLESS = Set.of(
            "status", "service", "organization", "holder", "by", "urgency", "requestedBy", "requestedOn", "answeredOn");

    /** Why a receiver who reaches this record may not see this field of it, in words; empty when it may. */
    Optional<String> objection(Standing record, String field, Value value) {
        if (field.equals("rights")) {
            return Optional.of("tells a receiver why");
        }
        if (!record.type().equals("referral") || HARMLESS.contains(field)) {
            return Optional.empty();
        }
        if (!agreed(record, mirror.ownerOf(record), "refer")) {
            return Optional.of("needs a consent to refer to this receiver");
        }
        return field.equals("card") ? inCard(record, (Value.Fields) value) : Optional.empty();
    }

    private Optional<String> inCard(Standing referral, Value.Fields card) {
        List<String> shared = referral.data().texts("share");
        @Nullable Standing person = mirror.ownerOf(referral);
        for (String field : card.values().keySet()) {
            if (!shared.contains(Card.partOf(field))) {
                return Optional.of("tells " + field + ", which was not chosen to be shared");
            }
            boolean needsRecord = shapes.field("person", field).has("consent");
            if (needsRecord && !agreed(referral, person, "record")) {
                return Optional.of("tells " + field + ", which needs a consent to record");
            }
        }
        return Optional.empty();
    }

    /** Whether a person agreed to a purpose towards the organization that the record names. */
    boolean agreed(Standing record, @Nullable Standing owner, String purpose) {
        OptionalLong receiver = record.data().whole("organization");
        return owner != null
                && mirror.agreements().covers(owner.id(), purpose, receiver.isPresent() ? receiver.getAsLong() : null);
    }
}
