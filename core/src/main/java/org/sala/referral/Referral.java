package org.sala.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** That a service was asked to help somebody, and how it stands. */
public record Referral(Row row) {
    public static final String TYPE = "referral";

    private static final List<String> LIVE = List.of("accepted", "in-progress", "on-hold");

    public Referral {
        if (!row.type().equals(TYPE)) {
            throw new IllegalArgumentException("a referral is of type referral, not " + row.type());
        }
    }

    public RecordId id() {
        return row.id();
    }

    public RecordId person() {
        return row.reference("person").orElseThrow();
    }

    public Optional<RecordId> need() {
        return row.reference("need");
    }

    public RecordId service() {
        return row.reference("service").orElseThrow();
    }

    public RecordId organization() {
        return row.reference("organization").orElseThrow();
    }

    /** The referral that this one follows from, because it was passed on or said no. */
    public Optional<RecordId> basedOn() {
        return row.reference("basedOn");
    }

    /** As the life cycle names it; a newer program may know states that are not known here. */
    public String status() {
        return row.status();
    }

    /** Asked, and nobody has said yes or no. */
    public boolean isWaiting() {
        return status().equals("requested");
    }

    public boolean isLive() {
        return LIVE.contains(status());
    }

    /** The person counts as in the receiver's hands only after the receiver has said so, and until it gives the person back. */
    public boolean isWithReceiver() {
        return row.data().text("holder").equals(Optional.of("receiver"));
    }

    public Optional<LocalDate> requestedOn() {
        return row.data().text("requestedOn").map(LocalDate::parse);
    }

    public Optional<LocalDate> answeredOn() {
        return row.data().text("answeredOn").map(LocalDate::parse);
    }
}
