package org.sala.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * What is asked for somebody.
 *
 * @param fields as {@code rules/records/referral.json} names them
 */
public record Request(Value.Fields fields) {
    /** The least: whom it is for, what is asked, who answers for it, and who asks. */
    public static Request of(RecordId person, RecordId service, RecordId organization, long requestedBy) {
        return new Request(Value.Fields.NONE
                .with("person", id(person))
                .with("service", id(service))
                .with("organization", id(organization))
                .with("requestedBy", new Value.Whole(requestedBy))
                .with("urgency", new Value.Text("routine")));
    }

    private static Value id(RecordId record) {
        return new Value.Whole(record.number());
    }

    /** The need that it is for, of which only one referral at a time may take care. */
    public Request forNeed(RecordId need) {
        return with("need", id(need));
    }

    /** What the receiver reads. */
    public Request saying(String words) {
        return with("words", new Value.Text(words));
    }

    /** What of the person goes along. */
    public Request sharing(List<String> share) {
        return with("share", Value.Items.ofTexts(share));
    }

    /** Until when it is needed. */
    public Request by(LocalDate day) {
        return with("by", new Value.Text(day.toString()));
    }

    /** The kind of need, for a receiver who may know it. */
    public Request ofKind(String category) {
        return with("category", new Value.Text(category));
    }

    public Request urgency(String urgency) {
        return with("urgency", new Value.Text(urgency));
    }

    /** Why this service was chosen, as matching said it. */
    public Request because(List<String> reasons) {
        return with("reasons", Value.Items.ofTexts(reasons));
    }

    /** It follows from an earlier one that was passed on, or said no. */
    public Request basedOn(RecordId referral) {
        return with("basedOn", id(referral));
    }

    private Request with(String name, Value value) {
        return new Request(fields.with(name, value));
    }

    Optional<RecordId> earlier() {
        return fields.whole("basedOn").isPresent()
                ? Optional.of(new RecordId(fields.whole("basedOn").getAsLong()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Request[hidden]";
    }
}
