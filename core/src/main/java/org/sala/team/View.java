package org.sala.team;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Row;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * The one place that decides what of a record an asker sees: by the roles that reach it, by the rights to sensitive fields, and by
 * the consent of the person.
 */
final class View {
    private static final String PERSON = "person";

    /** The field in which the door says what a record needs because of what it is about. */
    private static final String RIGHTS = "rights";

    /** A thing to settle tells both stories of another record; the fields that hold them. */
    private static final String SETTLE = "settle";

    private static final Set<String> STORIES = Set.of("change", "current", "proposed");

    private final Rules rules;
    private final Roles roles;

    View(Rules rules, Roles roles) {
        this.rules = rules;
        this.roles = roles;
    }

    /** What is seen through these roles, all of which reach the record. */
    Optional<Value.Fields> show(List<Role> through, Row row, @Nullable Row owner) {
        Set<String> sensitive = new HashSet<>();
        Set<String> restricted = new HashSet<>();
        List<Role> reading = through.stream().filter(role -> mayRead(role, row)).toList();
        reading.forEach(role -> {
            sensitive.addAll(role.sensitive());
            restricted.addAll(role.restricted());
        });
        Optional<RecordType> type = rules.type(row.type());
        if (reading.isEmpty() || type.isEmpty() || isHidden(type.get(), row, sensitive, restricted)) {
            return Optional.empty();
        }
        return Optional.of(fields(type.get(), row, owner, sensitive));
    }

    /** What is seen by somebody with every right, through whom all must be seen that is to be decided. */
    Optional<Value.Fields> showAll(Row row, @Nullable Row owner) {
        return show(List.copyOf(roles.list()), row, owner);
    }

    /** Whether it takes a right of its own to see records of this kind. */
    boolean isRestricted(Row row) {
        return rules.type(row.type()).map(RecordType::restricted).isPresent();
    }

    /** Whether these roles come with the right to a restricted type. */
    boolean isEverShown(String type, List<Role> held) {
        String right = rules.type(type).map(RecordType::restricted).orElse(null);
        return right == null || held.stream().anyMatch(role -> role.restricted().contains(right));
    }

    /**
     * What waits to be settled is for those who may read what it is about; what was held goes to its decider in any case. What is still
     * being worked on, such as a message that is not sent, is for those who may move it on, whomever it is meant for.
     */
    private boolean mayRead(Role role, Row row) {
        Optional<RecordType> told = told(row);
        boolean isHeld = row.data().text("kind").equals(Optional.of("held"));
        return role.reads().contains(row.type())
                && !isInWork(row, role)
                && (told.isEmpty() || isHeld || mayReadStory(role, told.get()));
    }

    private boolean isInWork(Row row, Role role) {
        return !role.commands().contains(row.type())
                && rules.type(row.type())
                        .filter(type -> type.inWork().contains(row.status()))
                        .isPresent();
    }

    private static boolean mayReadStory(Role role, RecordType told) {
        return role.reads().contains(told.name())
                && (told.inWork().isEmpty() || role.commands().contains(told.name()));
    }

    /** The type of the record that a thing to settle is about. */
    private Optional<RecordType> told(Row row) {
        if (!row.type().equals(SETTLE)) {
            return Optional.empty();
        }
        String change = row.data().fields("change").text("type").orElse("");
        int dot = change.indexOf('.');
        return rules.type(dot < 0 ? change : change.substring(0, dot));
    }

    private boolean isHidden(RecordType type, Row row, Set<String> sensitive, Set<String> restricted) {
        boolean isRestricted = Stream.concat(Stream.of(type), told(row).stream())
                .map(RecordType::restricted)
                .anyMatch(right -> right != null && !restricted.contains(right));
        return isRestricted || rights(row).anyMatch(right -> !sensitive.contains(right));
    }

    /** What it needs by what it is about, by its own category, and by those that are told in a thing to settle. */
    private Stream<String> rights(Row row) {
        return Stream.concat(
                row.data().texts(RIGHTS).stream(),
                categories(row).flatMap(category -> roles.rightFor(category).stream()));
    }

    private static Stream<String> categories(Row row) {
        Value.Fields data = row.data();
        Stream<Value.Fields> told = row.type().equals(SETTLE)
                ? Stream.of(data.fields("change").fields("payload"), data.fields("current"), data.fields("proposed"))
                : Stream.of(data);
        return told.flatMap(fields -> fields.text("category").stream());
    }

    private Value.Fields fields(RecordType type, Row row, @Nullable Row owner, Set<String> sensitive) {
        Value.Fields shown = Value.Fields.NONE;
        for (var entry : row.data().values().entrySet()) {
            if (isShown(type, entry.getKey(), row, owner, sensitive)) {
                boolean isStory = row.type().equals(SETTLE) && STORIES.contains(entry.getKey());
                Value value = isStory ? story(row, entry.getKey(), owner, sensitive) : entry.getValue();
                shown = shown.with(entry.getKey(), value);
            }
        }
        return shown;
    }

    /** Of another record no more is told than the record itself would show. */
    private Value story(Row settle, String name, @Nullable Row owner, Set<String> sensitive) {
        Value.Fields story = settle.data().fields(name);
        boolean isChange = name.equals("change");
        Optional<RecordType> about = told(settle);
        Map<String, Value> told = new TreeMap<>((isChange ? story.fields("payload") : story).values());
        told.keySet()
                .removeIf(field -> about.isPresent()
                        ? !isShown(about.get(), field, settle, owner, sensitive)
                        : !sensitive.containsAll(roles.sensitiveRights()));
        var shown = new Value.Fields(told);
        return isChange ? story.with("payload", shown) : shown;
    }

    private boolean isShown(RecordType type, String name, Row row, @Nullable Row owner, Set<String> sensitive) {
        Optional<FieldRule> rule = type.field(name);
        if (rule.isEmpty()) {
            // A field that only a newer device knows may be sensitive, and may need a yes: only who may see everything
            // gets it.
            boolean mayKeep = owner == null || ConsentsInForce.covers(owner, "record", OptionalLong.empty());
            return name.equals(Row.STATUS) || (mayKeep && sensitive.containsAll(roles.sensitiveRights()));
        }
        String right = rule.get().sensitive();
        if ((right != null && !sensitive.contains(right)) || isGuarded(rule.get(), row, sensitive)) {
            return false;
        }
        String purpose = rule.get().consent();
        return purpose == null
                || isOfWholePlace(type, row)
                || ConsentsInForce.covers(owner, purpose, row.data().whole("organization"));
    }

    /** Where a confidential service is. Of what is left to settle about one nobody knows whether it was; so it is not told either. */
    private static boolean isGuarded(FieldRule rule, Row row, Set<String> sensitive) {
        String guard = rule.guard();
        return guard != null
                && !sensitive.contains(guard)
                && (row.type().equals(SETTLE) || row.data().flag(guard));
    }

    /** What a whole village lacks is about nobody who could be asked. */
    private static boolean isOfWholePlace(RecordType type, Row row) {
        return row.owner() == null
                && row.type().equals(type.name())
                && !type.isPerson()
                && !row.data().has("household");
    }

    /** That a record for others was made and how it stands, for whoever made it; nothing of what it says. */
    Optional<Value.Fields> toAuthor(Row row, long account) {
        return rules.type(row.type())
                .flatMap(type -> Optional.ofNullable(type.author()))
                .filter(author -> row.data().whole(author.field()).equals(OptionalLong.of(account)))
                .map(author -> {
                    Value.Fields told = Value.Fields.NONE;
                    for (String name : author.sees()) {
                        told = told.with(name, row.data().get(name));
                    }
                    return told;
                });
    }

    /**
     * A referral as its receiver sees it: the referral, and of the person only what was chosen to be shared, while the consent to refer
     * to this receiver is in force.
     */
    Optional<Value.Fields> card(Row referral, @Nullable Row person) {
        OptionalLong receiver = referral.data().whole("organization");
        boolean mayShow = ConsentsInForce.covers(person, "refer", receiver);
        Value.Fields card = Value.Fields.NONE;
        for (String name : List.of(
                Row.STATUS,
                "service",
                "organization",
                "holder",
                "by",
                "urgency",
                "requestedBy",
                "requestedOn",
                "answeredOn")) {
            card = card.with(name, referral.data().get(name));
        }
        if (!mayShow || person == null) {
            return Optional.of(card);
        }
        if (referral.data().texts("share").contains("needs")) {
            card = card.with("category", referral.data().get("category"));
        }
        for (String name : List.of("words", "note", "reason", "wait", "instead", "insteadName", PERSON)) {
            card = card.with(name, referral.data().get(name));
        }
        return Optional.of(card.with("card", SharedCard.of(referral, person)));
    }
}
