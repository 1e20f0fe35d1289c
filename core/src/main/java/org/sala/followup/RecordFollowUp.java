package org.sala.followup;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Writes down the three separate answers: did they go, did it help, what stopped them?
 *
 * @param fields as {@code rules/records/followup.json} names them
 */
public record RecordFollowUp(Value.Fields fields) {
    /** {@code source} is whose word it is; only the person's and the receiver's own close the loop. */
    public static RecordFollowUp of(Row referral, LocalDate today, String source) {
        RecordId person = referral.reference("person").orElseThrow();
        RecordFollowUp told = about(person, today, source).on("referral", referral.id());
        return new RecordFollowUp(
                told.fields.with("organization", referral.data().get("organization")));
    }

    /** Of whatever was to be done for somebody. */
    public static RecordFollowUp about(RecordId person, LocalDate today, String source) {
        return new RecordFollowUp(Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("source", new Value.Text(source))
                .with("on", new Value.Text(today.toString())));
    }

    /** {@code what} is {@code referral} or {@code step}. */
    public RecordFollowUp on(String what, RecordId record) {
        return new RecordFollowUp(fields.with(what, new Value.Whole(record.number())));
    }

    public RecordFollowUp went(String went) {
        return new RecordFollowUp(fields.with("went", new Value.Text(went)));
    }

    public RecordFollowUp helped(String helped) {
        return new RecordFollowUp(fields.with("helped", new Value.Text(helped)));
    }

    public RecordFollowUp stoppedBy(List<String> what) {
        return new RecordFollowUp(fields.with("stopped", Value.Items.ofTexts(what)));
    }

    public Draft record(int at) {
        return Draft.fact(at, "followup", fields);
    }

    @Override
    public String toString() {
        return "RecordFollowUp[hidden]";
    }
}
