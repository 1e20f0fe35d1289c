package org.sala.journal;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/**
 * What a person has agreed to at this moment, kept on the person's own record so that no doorway has to look further.
 *
 * <p>Its shape is {@code {purpose: {consent id: receiver}}}; receiver 0 means anybody the purpose needs,
 * and a negative one is the receiver who is left out of that.
 */
public final class ConsentsInForce {
    /** The person's field that holds it. */
    public static final String FIELD = "consents";

    private static final long ANYBODY = 0;

    private ConsentsInForce() {}

    /** Whether this person agreed to a purpose towards a receiver (an organization's record), or towards nobody in particular. */
    public static boolean covers(@Nullable Row person, String purpose, OptionalLong receiver) {
        if (person == null) {
            return false;
        }
        var given = person.data().fields(FIELD).fields(purpose).values().values();
        if (receiver.isPresent() && given.contains(new Value.Whole(-receiver.getAsLong()))) {
            return false;
        }
        return given.contains(new Value.Whole(ANYBODY))
                || (receiver.isPresent() && given.contains(new Value.Whole(receiver.getAsLong())));
    }

    /** Whether this consent of the person still counts: it may have been ended by another that said no to the same. */
    public static boolean isInForce(Row person, Row consent) {
        Value.Fields given = person.data()
                .fields(FIELD)
                .fields(consent.data().text("purpose").orElse(""));
        return consent.status().equals("given")
                && given.whole(Long.toString(consent.id().number())).orElse(-1) >= ANYBODY;
    }

    /** The person's consents after one consent record came to stand as it does. */
    static Value.Fields after(Value.Fields consents, Row consent) {
        String purpose = consent.data().text("purpose").orElse("");
        long receiver = consent.data().whole("receiver").orElse(ANYBODY);
        String id = Long.toString(consent.id().number());
        Value.Fields given = consents.fields(purpose);
        Value.Fields after = switch (consent.status()) {
            case "given" -> without(given, -receiver).with(id, new Value.Whole(receiver));
            case "refused" -> refused(given, id, receiver);
            default -> takenBack(ended(without(given, id), receiver), id, receiver);
        };
        return consents.with(purpose, after.values().isEmpty() ? Value.Nothing.NOTHING : after);
    }

    /** A refusal to anybody ends every earlier yes for the purpose; a refusal to one receiver leaves the others. */
    private static Value.Fields refused(Value.Fields given, String id, long receiver) {
        Value.Fields ended = ended(given, receiver);
        return receiver == ANYBODY ? ended : ended.with(id, new Value.Whole(-receiver));
    }

    /** Whoever takes it back from one receiver means that one, also when a yes to anybody stands: this receiver is then left out of it. */
    private static Value.Fields takenBack(Value.Fields left, String id, long receiver) {
        boolean isStillOpen = receiver != ANYBODY && left.values().containsValue(new Value.Whole(ANYBODY));
        return isStillOpen ? left.with(id, new Value.Whole(-receiver)) : left;
    }

    /** However often somebody had said yes to this, it is over. A receiver who was left out stays so: taking back never lets anybody in. */
    private static Value.Fields ended(Value.Fields given, long receiver) {
        if (receiver != ANYBODY) {
            return without(given, receiver);
        }
        Value.Fields left = Value.Fields.NONE;
        for (var entry : given.values().entrySet()) {
            if (entry.getValue() instanceof Value.Whole(long towards) && towards < 0) {
                left = left.with(entry.getKey(), entry.getValue());
            }
        }
        return left;
    }

    /**
     * Whether what a person said last was a no to what this older yes is for: a phone that was offline for weeks brings the yes after it.
     * Then the no stands.
     */
    static boolean isOvertaken(Row consent, Row other) {
        boolean isNo = other.type().equals(consent.type()) && !other.status().equals("given");
        OptionalLong receiver = other.data().whole("receiver");
        return consent.status().equals("given")
                && isNo
                && other.data().text("purpose").equals(consent.data().text("purpose"))
                && (receiver.isEmpty() || receiver.equals(consent.data().whole("receiver")))
                && isLater(other, consent);
    }

    /** What one device said at the same moment came in the order in which it was said. */
    private static boolean isLater(Row one, Row other) {
        Version said = one.versions().get(Row.STATUS);
        Version otherSaid = other.versions().get(Row.STATUS);
        return said != null
                && otherSaid != null
                && (said.at() > otherSaid.at() || (said.at() == otherSaid.at() && said.device() != otherSaid.device()));
    }

    /** Without a yes that was of this record, to whomever; what it left out stays so. */
    private static Value.Fields without(Value.Fields given, String id) {
        boolean isYes = given.whole(id).orElse(-1) >= 0;
        return isYes ? given.with(id, Value.Nothing.NOTHING) : given;
    }

    private static Value.Fields without(Value.Fields given, long receiver) {
        Value.Fields left = given;
        for (var entry : given.values().entrySet()) {
            if (receiver != ANYBODY && entry.getValue().equals(new Value.Whole(receiver))) {
                left = left.with(entry.getKey(), Value.Nothing.NOTHING);
            }
        }
        return left;
    }
}
