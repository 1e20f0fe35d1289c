package org.sala.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/**
 * What a receiver says about a referral: by itself, or to a worker who writes it down.
 *
 * @param referral as the one who answers saw it
 * @param via how it was told to a worker, such as {@code phone}; empty when the receiver says it itself
 * @param words what it adds in its own words; may be empty
 */
public record Answer(Seen referral, LocalDate on, String via, String words) {
    /** The receiver's own answer. */
    public static Answer own(Seen referral, LocalDate on, String words) {
        return new Answer(referral, on, "", words);
    }

    /** What the receiver told a worker by phone. */
    public static Answer byPhone(Seen referral, LocalDate on, String words) {
        return new Answer(referral, on, "phone", words);
    }

    Draft says(String command, Value.Fields arguments) {
        Value.Fields told = arguments.with("note", text(words)).with("via", text(via));
        return Draft.command(referral, "referral." + command, told);
    }

    /** The first answer has a day of its own. */
    Value.Fields answered() {
        return Value.Fields.of("answeredOn", new Value.Text(on.toString()));
    }

    static Value text(String text) {
        return text.isBlank() ? Value.Nothing.NOTHING : new Value.Text(text);
    }

    static Value.Fields because(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a no has its reason");
        }
        return Value.Fields.of("reason", new Value.Text(reason));
    }

    static Value.Fields forAnother(Optional<RecordId> service, String name) {
        if (service.isEmpty() && name.isBlank()) {
            throw new IllegalArgumentException("somebody is named who can help instead");
        }
        return because("other-can-help")
                .with(
                        "instead",
                        service.<Value>map(one -> new Value.Whole(one.number())).orElse(Value.Nothing.NOTHING))
                .with("insteadName", text(name));
    }

    @Override
    public String toString() {
        return "Answer[" + referral.id().number() + "]";
    }
}
