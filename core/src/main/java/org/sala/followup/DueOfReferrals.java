package org.sala.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.journal.Row;

/** What referrals wait for: the consent, being sent, the answer, another choice, and being asked how it went. */
record DueOfReferrals(DueRules rules, Row person, List<Row> owned, LocalDate today) {
    List<Due> list() {
        return owned.stream()
                .filter(row -> row.type().equals("referral"))
                .flatMap(referral -> of(referral).stream())
                .toList();
    }

    private Optional<Due> of(Row referral) {
        return switch (referral.status()) {
            case "draft" -> draft(referral);
            case "requested" -> Optional.of(due("answer", referral, answerDue(referral)));
            case "rejected", "failed" -> chooseAgain(referral, answered(referral));
            case "accepted", "in-progress", "on-hold", "completed" -> howItWent(referral);
            default -> Optional.empty();
        };
    }

    /** A draft waits for the consent, and with the consent to be sent; who was asked and refused is not asked again by a list. */
    private Optional<Due> draft(Row referral) {
        List<Row> asked = Told.inOrder(owned, "consent").stream()
                .filter(consent -> Told.is(consent, "purpose", "refer"))
                .filter(consent -> consent.reference("receiver").isEmpty()
                        || consent.reference("receiver").equals(referral.reference("organization")))
                .toList();
        if (asked.isEmpty()) {
            return Optional.of(due("consent", referral, today));
        }
        LocalDate send = Told.day(referral, "draftedOn")
                .map(drafted -> rules.after(drafted, "send"))
                .orElse(today);
        return asked.getLast().status().equals("given") ? Optional.of(due("send", referral, send)) : Optional.empty();
    }

    private LocalDate answerDue(Row referral) {
        return rules.answerDue(asked(referral), referral.data().text("urgency").orElse("routine"));
    }

    private LocalDate asked(Row referral) {
        return Told.day(referral, "requestedOn").orElse(today);
    }

    /** A no, or not having gone, reopens the choice as long as the need is open and nobody else has been asked since. */
    private Optional<Due> chooseAgain(Row referral, LocalDate since) {
        boolean isOpen = owned.stream()
                .filter(row ->
                        row.type().equals("need") && Optional.of(row.id()).equals(referral.reference("need")))
                .anyMatch(need -> need.status().equals("open") || need.status().equals("partly-met"));
        boolean isAskedSince = owned.stream()
                .anyMatch(row -> row.type().equals("referral")
                        && row.reference("need").equals(referral.reference("need"))
                        && row.id().compareTo(referral.id()) > 0
                        && !Told.is(row, Row.STATUS, "cancelled", "entered-in-error"));
        return isOpen && !isAskedSince
                ? Optional.of(due("choose-again", referral, rules.after(since, "choose-again")))
                : Optional.empty();
    }

    private LocalDate answered(Row referral) {
        return Told.day(referral, "answeredOn").orElse(asked(referral));
    }

    /** Then the help comes from elsewhere, and the question belongs to the referral there. */
    private boolean isPassedOn(Row referral) {
        return owned.stream()
                .anyMatch(row -> row.type().equals("referral")
                        && row.reference("basedOn").equals(Optional.of(referral.id()))
                        && !Told.is(row, Row.STATUS, "cancelled", "entered-in-error"));
    }

    private Optional<Due> howItWent(Row referral) {
        if (isPassedOn(referral)) {
            return Optional.empty();
        }
        List<Row> told = Told.inOrder(owned, "followup").stream()
                .filter(row -> row.reference("referral").equals(Optional.of(referral.id())))
                .toList();
        if (told.isEmpty()) {
            return Optional.of(due("ask-how", referral, rules.after(answered(referral), "ask-how")));
        }
        Row last = told.getLast();
        LocalDate on = Told.day(last, "on").orElse(today);
        if (Told.is(last, "went", "no")) {
            return chooseAgain(referral, on);
        }
        boolean isKnown = Told.is(last, "went", "yes") && Told.is(last, "helped", "yes", "partly", "no");
        return isKnown
                ? Optional.empty()
                : Optional.of(due(
                        "ask-again", referral, rules.after(Told.day(last, "on").orElse(today), "ask-again")));
    }

    private Due due(String kind, Row referral, LocalDate day) {
        return new Due(person.id(), kind, referral.id(), day);
    }
}
