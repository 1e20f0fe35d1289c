package org.sala.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.journal.Row;

/** What referrals wait for: the consent, the answer, another choice, and being asked how it went. */
record DueOfReferrals(DueRules rules, Row person, List<Row> owned, LocalDate today) {
    List<Due> list() {
        return owned.stream()
                .filter(row -> row.type().equals("referral"))
                .flatMap(referral -> of(referral).stream())
                .toList();
    }

    private Optional<Due> of(Row referral) {
        return switch (referral.status()) {
            case "draft" -> isConsentAsked(referral) ? Optional.empty() : Optional.of(due("consent", referral, today));
            case "requested" -> Optional.of(due("answer", referral, answerDue(referral)));
            case "rejected", "failed" -> chooseAgain(referral, answered(referral));
            case "accepted", "in-progress", "on-hold", "completed" -> howItWent(referral);
            default -> Optional.empty();
        };
    }

    private boolean isConsentAsked(Row referral) {
        return owned.stream()
                .filter(row -> row.type().equals("consent") && Told.is(row, "purpose", "refer"))
                .anyMatch(consent -> consent.reference("receiver").isEmpty()
                        || consent.reference("receiver").equals(referral.reference("organization")));
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
