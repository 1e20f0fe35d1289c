package org.sala.server.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Row;
import org.sala.referral.Referral;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.directory.ServiceName;
import org.sala.server.link.Found;
import org.sala.server.link.Link;
import org.sala.server.link.Receiver;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.store.OwnedRows;
import org.sala.server.web.Language;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;
import org.springframework.web.servlet.function.ServerRequest;

/** A referral in the words of its receiver's page: what was asked, of the person only what is shared, and what can be answered now. */
public final class ReceiverWords {
    private static final List<String> CAN_ANSWER = List.of("requested");
    private static final List<String> CAN_START = List.of("accepted", "on-hold");
    private static final List<String> CAN_HOLD = List.of("accepted", "in-progress");
    private static final List<String> CAN_END = List.of("accepted", "in-progress", "on-hold");

    private final Words words;
    private final Rules rules;
    private final Accounts accounts;
    private final StoredPlaces places;
    private final OwnedRows owned;
    private final SaidTime time;
    private final Clock clock;

    public ReceiverWords(
            Words words,
            Rules rules,
            Accounts accounts,
            StoredPlaces places,
            OwnedRows owned,
            SaidTime time,
            Clock clock) {
        this.words = words;
        this.rules = rules;
        this.accounts = accounts;
        this.places = places;
        this.owned = owned;
        this.time = time;
        this.clock = clock;
    }

    /** A line of the card. */
    private record Fact(String label, String value) {
        Map<String, Object> told() {
            return Map.of("label", label, "value", value);
        }
    }

    /** Whether the person's yes to this receiver is in force. */
    boolean isSharing(Found referral) {
        return ConsentsInForce.covers(
                referral.owner(), "refer", referral.row().data().whole("organization"));
    }

    List<String> reasons(String command) {
        return rules.tree()
                .fields("lifecycles")
                .fields("referral")
                .fields("commands")
                .fields(command)
                .fields("fields")
                .texts("reason");
    }

    Map<String, Object> told(ServerRequest request, Link link, Found found, Receiver receiver) {
        String language = Language.of(request.servletRequest());
        var referral = new Referral(found.row());
        boolean isSharing = isSharing(found);
        Value.Fields seen =
                found.shown(receiver.rights(link, referral.organization())).orElse(Value.Fields.NONE);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", words.say(language, "answer.title"));
        told.put(
                "service",
                receiver.find(link, referral.service())
                        .map(one -> ServiceName.of(one.row(), language))
                        .orElse(""));
        told.put("askedBy", account(seen.whole("requestedBy"), language));
        told.put("status", words.say(language, "referral.status." + referral.status()));
        told.put("words", seen.text("words").orElse(""));
        told.put("facts", facts(seen, language).stream().map(Fact::told).toList());
        told.put("isClosed", !isSharing);
        told.put(
                "worker",
                account(
                        found.owner() == null
                                ? OptionalLong.empty()
                                : found.owner().data().whole("worker"),
                        language));
        told.put("canAnswer", isSharing && CAN_ANSWER.contains(referral.status()));
        told.put("canStart", isSharing && CAN_START.contains(referral.status()));
        told.put("canHold", isSharing && CAN_HOLD.contains(referral.status()));
        told.put("canEnd", isSharing && CAN_END.contains(referral.status()));
        for (String command : List.of("reject", "hold", "fail")) {
            told.put(command + "Reasons", choices(command, language));
        }
        told.put("fared", fared(found, language));
        return told;
    }

    private List<Map<String, Object>> choices(String command, String language) {
        // Whom to ask instead has a form of its own.
        return reasons(command).stream()
                .filter(code -> !code.equals("other-can-help"))
                .map(code -> Map.<String, Object>of(
                        "code",
                        code,
                        "id",
                        command + "-" + code,
                        "words",
                        words.say(language, "referral." + command + ".reason." + code)))
                .toList();
    }

    private String account(OptionalLong number, String language) {
        return number.isEmpty()
                ? ""
                : accounts.find(number.getAsLong())
                        .map(account -> account.nameFor(language))
                        .orElse("");
    }

    private List<Fact> facts(Value.Fields seen, String language) {
        List<Fact> facts = new ArrayList<>();
        seen.text("by").ifPresent(day -> add(facts, language, "referral.by", time.day(LocalDate.parse(day), language)));
        coded(facts, language, "referral.urgency", seen, "urgency");
        seen.text("category")
                .ifPresent(code -> add(facts, language, "referral.share.needs", words.say(language, "need." + code)));
        Value.Fields card = seen.fields("card");
        String name = List.of("given", "family").stream()
                .flatMap(part -> card.text(part).stream())
                .collect(Collectors.joining(" "));
        add(
                facts,
                language,
                "referral.share.name",
                name.isBlank() ? card.text("called").orElse("") : name);
        add(facts, language, "referral.share.phone", card.text("phone").orElse(""));
        add(facts, language, "referral.share.landmark", where(card, language));
        add(facts, language, "referral.share.age", age(card, language));
        coded(facts, language, "referral.share.sex", "person.sex", card.text("sex"));
        add(facts, language, "referral.share.language", several(card, "languages", language));
        if (card.flag("interpreter"))
            add(facts, language, "answer.interpreter", words.say(language, "person.interpreter"));
        add(facts, language, "referral.share.access", several(card, "access", language));
        add(facts, language, "referral.share.conditions", String.join(", ", card.texts("conditions")));
        return facts;
    }

    private void add(List<Fact> facts, String language, String label, String value) {
        if (!value.isBlank()) facts.add(new Fact(words.say(language, label), value));
    }

    private void coded(List<Fact> facts, String language, String key, Value.Fields seen, String field) {
        coded(facts, language, key, key, seen.text(field));
    }

    private void coded(List<Fact> facts, String language, String label, String key, Optional<String> code) {
        code.ifPresent(one -> add(facts, language, label, words.say(language, key + "." + one)));
    }

    private String several(Value.Fields card, String field, String language) {
        return card.texts(field).stream()
                .map(code -> words.say(language, "person." + field + "." + code))
                .collect(Collectors.joining(", "));
    }

    private String where(Value.Fields card, String language) {
        String village = card.whole("place").isEmpty()
                ? ""
                : places.now()
                        .find(card.whole("place").getAsLong())
                        .map(place -> place.name(language))
                        .orElse("");
        return List.of(village, card.text("landmark").orElse("")).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String age(Value.Fields card, String language) {
        int thisYear = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        OptionalLong year = card.text("birthDate").isPresent()
                ? OptionalLong.of(LocalDate.parse(card.needText("birthDate")).getYear())
                : card.whole("birthYear");
        return year.isEmpty()
                ? ""
                : words.say(language, "referral.years", Map.of("years", Long.toString(thisYear - year.getAsLong())));
    }

    /** What the person said came of it, if they let those who helped know. */
    private String fared(Found found, String language) {
        Row person = found.owner();
        OptionalLong organization = found.row().data().whole("organization");
        if (person == null || !ConsentsInForce.covers(person, "tell-outcome", organization)) return "";
        return owned.of(person, "followup").stream()
                .filter(told -> told.data()
                        .whole("referral")
                        .equals(OptionalLong.of(found.row().id().number())))
                .filter(told -> told.data().text("source").equals(Optional.of("person")))
                .reduce((before, last) -> last)
                .map(last -> words.say(
                                language,
                                "followup.went." + last.data().text("went").orElse("unknown"))
                        + last.data()
                                .text("helped")
                                .map(helped -> " · " + words.say(language, "followup.helped." + helped))
                                .orElse(""))
                .orElse("");
    }
}
