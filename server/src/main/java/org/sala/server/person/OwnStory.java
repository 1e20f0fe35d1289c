package org.sala.server.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;

/** Who did what and who read it, told to the person. */
public final class OwnStory {
    private static final int LINES = 200;

    private final Words words;
    private final PersonHistory history;
    private final Readings readings;
    private final Accounts accounts;
    private final SaidTime time;

    public OwnStory(Words words, PersonHistory history, Readings readings, Accounts accounts, SaidTime time) {
        this.words = words;
        this.history = history;
        this.readings = readings;
        this.accounts = accounts;
        this.time = time;
    }

    List<Map<String, Object>> readers(List<Row> records, String language) {
        return readings.listOf(records, LINES).stream()
                .map(reading -> Map.<String, Object>of(
                        "who", who(reading.who(), language),
                        "why", words.say(language, "reading.why." + reading.why()),
                        "on", time.day(reading.on(), language)))
                .toList();
    }

    List<Map<String, Object>> history(List<Row> records, Function<Row, Rights> rightsTo, String language) {
        return history.listOf(records, rightsTo, LINES).stream()
                .map(line -> Map.<String, Object>of(
                        "what", what(line, language),
                        "who", who(line.author(), language),
                        "when", time.moment(Instant.ofEpochMilli(line.at()), language)))
                .toList();
    }

    private String what(PersonHistory.Line line, String language) {
        return switch (line.kind()) {
            case "c" -> words.say(language, "change." + line.type());
            case "f" -> words.say(language, "change.add." + line.type());
            default ->
                line.isMaking()
                        ? words.say(language, "change.new." + line.type())
                        : words.say(
                                language,
                                "change.edit",
                                Map.of(
                                        "record",
                                        words.say(language, "change.record." + line.type()),
                                        "fields",
                                        fields(line, language)));
        };
    }

    private String fields(PersonHistory.Line line, String language) {
        return line.payload().values().keySet().stream()
                .map(field -> line.type() + "." + field)
                .map(key -> words.say(language, key))
                .collect(Collectors.joining(", "));
    }

    private String who(long account, String language) {
        if (account == Account.RECEIVER) return words.say(language, "person.by-receiver");
        if (account == Account.PERSON) return words.say(language, "mine.yourself");
        if (account == Account.IMPORT) return words.say(language, "person.by-import");
        if (account == Account.BRIDGE) return words.say(language, "person.by-bridge");
        String name = account(OptionalLong.of(account), language);
        return name.isEmpty() ? words.say(language, "person.history-someone") : name;
    }

    /** Somebody of the team by name; empty when there is none. */
    String account(OptionalLong number, String language) {
        return number.isEmpty()
                ? ""
                : accounts.find(number.getAsLong())
                        .map(found -> found.nameFor(language))
                        .orElse("");
    }
}
