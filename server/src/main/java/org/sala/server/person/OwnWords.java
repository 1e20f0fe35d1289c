package org.sala.server.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.directory.ServiceName;
import org.sala.server.link.Found;
import org.sala.server.store.JoinedRecords;
import org.sala.server.store.OwnedRows;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;
import org.sala.team.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is somebody's own, on whichever of their joined records it was written, in the words of their page. */
public final class OwnWords {
    private final Words words;
    private final Rules rules;
    private final Roles roles;
    private final Journal journal;
    private final OwnedRows owned;
    private final JoinedRecords joined;
    private final OwnStory story;
    private final SaidTime time;

    public OwnWords(
            Words words, Rules rules, Roles roles, Journal journal, JdbcClient sql, OwnStory story, SaidTime time) {
        this.words = words;
        this.rules = rules;
        this.roles = roles;
        this.journal = journal;
        this.owned = new OwnedRows(sql);
        this.joined = new JoinedRecords(sql);
        this.story = story;
        this.time = time;
    }

    OwnEyes rights(Row person) {
        return new OwnEyes(person.id(), person.area(), rules, roles, journal);
    }

    /** The records that were said to be of this person, the one that stands for the others first. */
    List<Row> records(Row person) {
        return joined.of(person);
    }

    /** Those of a type that may stand on the page; each shows what was agreed on the record that it was written on. */
    private List<Row> mine(List<Row> records, String type) {
        return records.stream()
                .flatMap(record -> owned.of(record, type).stream().flatMap(row -> seen(row, record).stream()))
                .toList();
    }

    /** The row with what may be shown of it. */
    private Optional<Row> seen(Row row, Row person) {
        return rights(person)
                .show(row, person)
                .map(shown -> new Row(
                        row.id(), row.type(), row.area(), row.owner(), row.rv(), shown, row.versions(), row.scopes()));
    }

    /** The consents that are in force. */
    List<Row> consents(List<Row> records) {
        return records.stream()
                .flatMap(record -> owned.of(record, "consent").stream()
                        .filter(consent -> ConsentsInForce.isInForce(record, consent)))
                .toList();
    }

    /** Those that say the same, on whichever record: the person said yes to it once, or to several who asked. */
    List<Row> sameAs(Row consent, List<Row> records) {
        return consents(records).stream()
                .filter(other -> said(other).equals(said(consent)))
                .toList();
    }

    private static List<Value> said(Row consent) {
        return List.of(consent.data().get("purpose"), consent.data().get("receiver"));
    }

    String purpose(Row consent, String language) {
        String purpose = words.say(
                language, "consent.purpose." + consent.data().text("purpose").orElse(""));
        Optional<RecordId> receiver = consent.reference("receiver");
        return receiver.filter(one -> !owned.isConfidential(consent.area(), one))
                .flatMap(one -> service(consent.area(), one, language))
                .map(name -> purpose + " (" + name + ")")
                .orElse(purpose);
    }

    Map<String, Object> told(Row person, String language) {
        List<Row> records = records(person);
        List<Row> selves =
                records.stream().flatMap(one -> seen(one, one).stream()).toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", words.say(language, "mine.title"));
        told.put("name", first(selves.stream().map(OwnWords::name)));
        told.put(
                "matters",
                first(selves.stream().map(self -> self.data().text("matters").orElse(""))));
        told.put("worker", story.account(person.data().whole("worker"), language));
        List<Row> steps = mine(records, "step");
        told.put("goals", goals(records, steps, language));
        told.put(
                "steps",
                steps(steps.stream().filter(step -> step.reference("goal").isEmpty()), language));
        told.put("needs", needs(records, language));
        told.put("referrals", referrals(records, language));
        told.put("made", new OwnNews(words, journal, time).told(mine(records, "news"), language));
        told.put(
                "consents",
                consents(records).stream()
                        .filter(consent -> sameAs(consent, records).getFirst().equals(consent))
                        .map(consent -> consent(consent, language))
                        .toList());
        told.put("readers", story.readers(records, language));
        told.put("history", story.history(records, this::rights, language));
        return told;
    }

    private static String first(Stream<String> told) {
        return told.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String name(Row person) {
        String name = Stream.of("given", "family")
                .flatMap(part -> person.data().text(part).stream())
                .collect(Collectors.joining(" "));
        return name.isBlank() ? person.data().text("called").orElse("") : name;
    }

    private List<Map<String, Object>> goals(List<Row> records, List<Row> steps, String language) {
        return mine(records, "goal").stream()
                .filter(goal -> !goal.status().equals("dropped"))
                .map(goal -> Map.<String, Object>of(
                        "words", goal.data().text("words").orElse(""),
                        "reached", words.say(language, "plan.reached." + goal.status()),
                        "steps",
                                steps(
                                        steps.stream()
                                                .filter(step ->
                                                        step.reference("goal").equals(Optional.of(goal.id()))),
                                        language)))
                .toList();
    }

    private List<Map<String, Object>> steps(Stream<Row> steps, String language) {
        return steps.filter(step -> !step.status().equals("dropped"))
                .map(step -> Map.<String, Object>of(
                        "words", step.data().text("words").orElse(""),
                        "isDone", step.status().equals("done"),
                        "how", how(step, language)))
                .toList();
    }

    private String how(Row step, String language) {
        List<String> parts = new ArrayList<>();
        step.data()
                .text("who")
                .ifPresent(
                        who -> parts.add(words.say(language, who.equals("person") ? "mine.you" : "step.who." + who)));
        if (step.data().flag("accompany")) parts.add(words.say(language, "step.accompany"));
        step.data()
                .text("by")
                .ifPresent(by -> parts.add(words.say(language, "mine.until", Map.of("day", day(by, language)))));
        if (step.status().equals("done")) parts.add(words.say(language, "mine.done"));
        return String.join(" · ", parts);
    }

    private String day(String iso, String language) {
        return time.day(LocalDate.parse(iso), language);
    }

    private List<Map<String, Object>> needs(List<Row> records, String language) {
        return mine(records, "need").stream()
                .filter(need -> !need.status().equals("dropped"))
                .map(need -> Map.<String, Object>of(
                        "kind",
                                words.say(
                                        language,
                                        "need." + need.data().text("category").orElse("other")),
                        "words", need.data().text("words").orElse(""),
                        "status", words.say(language, "need.status." + need.status())))
                .toList();
    }

    private List<Map<String, Object>> referrals(List<Row> records, String language) {
        return mine(records, "referral").stream()
                .filter(referral -> !List.of("draft", "entered-in-error").contains(referral.status()))
                .map(referral -> Map.<String, Object>of(
                        "service",
                        referral.reference("service")
                                .flatMap(service -> service(referral.area(), service, language))
                                .orElse(""),
                        "status",
                        words.say(language, "referral.status." + referral.status()),
                        "on",
                        referral.data()
                                .text("requestedOn")
                                .map(on -> day(on, language))
                                .orElse(""),
                        "wait",
                        referral.data().text("wait").orElse("")))
                .toList();
    }

    private Optional<String> service(long area, RecordId named, String language) {
        return Found.in(journal, java.util.Set.of(area), named).map(found -> ServiceName.of(found.row(), language));
    }

    private Map<String, Object> consent(Row consent, String language) {
        return Map.of(
                "id", consent.id().number(),
                "purpose", purpose(consent, language),
                "on", consent.data().text("on").map(on -> day(on, language)).orElse(""));
    }
}
