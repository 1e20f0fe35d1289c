package org.sala.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Says on a record which rights are needed to see it, because of what it is about: a goal for a need that tells of violence, a step
 * towards that goal, the referral that it led to and all that is said of it are hidden from whom the need is hidden from. Whatever
 * a worker chose to tell a receiver has no part in it.
 */
final class Guarding {
    /** The field that says so, in the types that may be about a need. */
    static final String FIELD = "rights";

    private static final String CATEGORY = "category";

    private final Rules rules;

    Guarding(Rules rules) {
        this.rules = rules;
    }

    /** The fields of a record with the rights that they come to. */
    Value.Fields guarded(Desk desk, RecordType type, Value.Fields data) {
        return type.field(FIELD).isPresent() ? data.with(FIELD, value(needed(desk, type, data))) : data;
    }

    /** Whether these fields say of what kind a record is or what it is about. */
    static boolean isTold(RecordType type, Value.Fields set) {
        return set.has(CATEGORY)
                || set.values().keySet().stream()
                        .flatMap(name -> type.field(name).stream())
                        .anyMatch(rule -> rule.kind() == FieldKind.REFERENCE);
    }

    private static Value value(Set<String> rights) {
        return rights.isEmpty() ? Value.Nothing.NOTHING : Value.Items.ofTexts(List.copyOf(rights));
    }

    /** What a record itself needs: by its own category, and by what it is about. */
    Set<String> of(Row row) {
        Set<String> rights = new TreeSet<>(row.data().texts(FIELD));
        category(row.data()).ifPresent(rights::add);
        return rights;
    }

    private Optional<String> category(Value.Fields data) {
        return data.text(CATEGORY).flatMap(rules::rightFor);
    }

    private Set<String> needed(Desk desk, RecordType type, Value.Fields data) {
        Set<String> rights = told(desk, type, data);
        if (type.name().equals(Settling.TYPE)) {
            stories(data).forEach(story -> rights.addAll(story.rights(this, desk)));
        }
        return rights;
    }

    private Set<String> told(Desk desk, RecordType type, Value.Fields data) {
        Set<String> rights = new TreeSet<>();
        category(data).ifPresent(rights::add);
        references(type, data).forEach(record -> about(desk, record).ifPresent(row -> rights.addAll(of(row))));
        return rights;
    }

    /** A thing to settle needs what the record itself would need, as it stands and as either story has it. */
    private Stream<Story> stories(Value.Fields settle) {
        Value.Fields change = settle.fields("change");
        String told = change.text("type").orElse("");
        int dot = told.indexOf('.');
        return rules.type(dot < 0 ? told : told.substring(0, dot)).stream()
                .flatMap(
                        type -> Stream.of(change.fields("payload"), settle.fields("current"), settle.fields("proposed"))
                                .map(data -> new Story(type, data)));
    }

    private record Story(RecordType type, Value.Fields data) {
        Set<String> rights(Guarding guarding, Desk desk) {
            return guarding.told(desk, type, data);
        }
    }

    private static Optional<Row> about(Desk desk, RecordId record) {
        return desk.look(record).or(() -> desk.hold(record));
    }

    /** The records that these fields name, but the person's own, about whom everything is. */
    private static Stream<RecordId> references(RecordType type, Value.Fields data) {
        return type.fields().values().stream()
                .filter(rule -> rule.kind() == FieldKind.REFERENCE)
                .filter(rule -> !rule.name().equals(type.owner()))
                .map(FieldRule::name)
                .flatMap(name -> data.whole(name).stream().mapToObj(RecordId::new));
    }

    /**
     * Passes on to all that is about a record what it needs now, step by step: somebody has said that the need is of another kind, or
     * it was let in after what hangs on it.
     */
    void passOn(Desk desk, Row changed, @Nullable Row owner, Moment moment) {
        Set<RecordId> people = new HashSet<>();
        for (Optional<Row> person = Optional.ofNullable(owner);
                person.isPresent() && people.add(person.get().id());
                person = person.flatMap(one -> one.reference("mergedInto")).flatMap(desk::hold)) {
            desk.owned(person.get());
        }
        Deque<RecordId> sources = new ArrayDeque<>(List.of(changed.id()));
        while (!sources.isEmpty()) {
            RecordId source = sources.pop();
            for (Row row : desk.ownedBy(people)) {
                if (isAbout(row, source) && renew(desk, row, moment)) {
                    sources.add(row.id());
                }
            }
        }
    }

    private boolean isAbout(Row row, RecordId source) {
        return rules.type(row.type())
                .filter(type -> type.field(FIELD).isPresent())
                .filter(type -> references(type, row.data()).anyMatch(source::equals))
                .isPresent();
    }

    private boolean renew(Desk desk, Row row, Moment moment) {
        RecordType type = rules.type(row.type()).orElseThrow();
        Value rights = value(needed(desk, type, row.data()));
        boolean isNew = !Value.same(rights, row.data().get(FIELD));
        if (isNew) {
            Commanding.put(desk, row, FIELD, rights, moment);
        }
        return isNew;
    }
}
