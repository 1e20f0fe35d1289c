package org.sala.consent;

import java.util.OptionalLong;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** Who may be told what of a person, by what the person has agreed to at this moment. */
public record Agreed(Row person) {
    /** Whether a name and a story may be kept and shown to those who look after the person. */
    public boolean toRecord() {
        return to(Purpose.RECORD);
    }

    /** Whether this receiver may be asked to help, and told what was chosen to be shared. */
    public boolean toReferTo(RecordId organization) {
        return towards(Purpose.REFER, organization);
    }

    /** Whether whoever asked for the person may hear how it went. */
    public boolean toReportBack() {
        return to(Purpose.REPORT_BACK);
    }

    /** Whether this helper may be told whether it helped. */
    public boolean toTellOutcomeTo(RecordId organization) {
        return towards(Purpose.TELL_OUTCOME, organization);
    }

    private boolean to(Purpose purpose) {
        return ConsentsInForce.covers(person, purpose.code(), OptionalLong.empty());
    }

    private boolean towards(Purpose purpose, RecordId organization) {
        return ConsentsInForce.covers(person, purpose.code(), OptionalLong.of(organization.number()));
    }
}
