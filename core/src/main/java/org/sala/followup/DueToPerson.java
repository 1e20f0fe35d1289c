package org.sala.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** The offer, the consent, the next contact, and a message that waits for its approval. */
record DueToPerson(DueRules rules, Row person, List<Row> owned, LocalDate today) {
    List<Due> list() {
        List<Due> due = new ArrayList<>();
        for (Row message : owned) {
            if (message.type().equals("message") && message.status().equals("draft")) {
                due.add(due("approve", message.id(), today));
            }
        }
        if (person.status().equals("noticed")) {
            due.add(offer());
        }
        if (person.status().equals("supported")) {
            consent().ifPresent(due::add);
            due.add(contact());
        }
        return due;
    }

    private Due offer() {
        Optional<LocalDate> next = Told.day(person, "next");
        return next.map(day -> due("offer-again", person.id(), day))
                .orElseGet(() -> due("offer", person.id(), rules.after(noticed(), "offer")));
    }

    /** Who was asked and refused is not asked again by a list. */
    private Optional<Due> consent() {
        boolean isAsked =
                owned.stream().anyMatch(row -> row.type().equals("consent") && Told.is(row, "purpose", "record"));
        return isAsked ? Optional.empty() : Optional.of(due("consent", person.id(), rules.after(noticed(), "consent")));
    }

    /** The day agreed for the next contact, unless there was one since; without such a day, after a long silence. */
    private Due contact() {
        List<Row> contacts = Told.inOrder(owned, "contact");
        LocalDate last = contacts.isEmpty()
                ? LocalDate.MIN
                : Told.day(contacts.getLast(), "on").orElse(LocalDate.MIN);
        Optional<LocalDate> next = Stream.concat(
                        Told.day(person, "next").stream(),
                        contacts.isEmpty() ? Stream.empty() : Told.day(contacts.getLast(), "next").stream())
                .filter(day -> day.isAfter(last))
                .min(LocalDate::compareTo);
        return next.map(day -> due("contact", person.id(), day))
                .orElseGet(() -> due("quiet", person.id(), rules.after(lastHeard(), "quiet")));
    }

    private LocalDate lastHeard() {
        return Stream.concat(Told.inOrder(owned, "contact").stream(), Told.inOrder(owned, "followup").stream())
                .flatMap(row -> Told.day(row, "on").stream())
                .max(LocalDate::compareTo)
                .orElse(noticed());
    }

    private LocalDate noticed() {
        return Told.day(person, "noticedOn").orElse(today);
    }

    private Due due(String kind, RecordId subject, LocalDate day) {
        return new Due(person.id(), kind, subject, day);
    }
}
