package org.sala.team;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
        through.stream().filter(role -> role.reads().contains(row.type())).forEach(role -> {
            sensitive.addAll(role.sensitive());
            restricted.addAll(role.restricted());
        });
        boolean isReadable = through.stream().anyMatch(role -> role.reads().contains(row.type()));
        Optional<RecordType> type = rules.type(row.type());
        if (!isReadable || type.isEmpty() || isHidden(type.get(), row, sensitive, restricted)) {
            return Optional.empty();
        }
        return Optional.of(fields(type.get(), row, owner, sensitive));
    }

    private boolean isHidden(RecordType type, Row row, Set<String> sensitive, Set<String> restricted) {
        if (type.restricted() != null && !restricted.contains(type.restricted())) {
            return true;
        }
        return row.data()
                .text("category")
                .flatMap(roles::rightFor)
                .filter(right -> !sensitive.contains(right))
                .isPresent();
    }

    private Value.Fields fields(RecordType type, Row row, @Nullable Row owner, Set<String> sensitive) {
        Value.Fields shown = Value.Fields.NONE;
        for (var entry : row.data().values().entrySet()) {
            if (isShown(type, entry.getKey(), row, owner, sensitive)) {
                shown = shown.with(entry.getKey(), entry.getValue());
            }
        }
        return shown;
    }

    private boolean isShown(RecordType type, String name, Row row, @Nullable Row owner, Set<String> sensitive) {
        Optional<FieldRule> rule = type.field(name);
        if (rule.isEmpty()) {
            // A field that only a newer device knows may be sensitive: only who may see everything gets it.
            return name.equals(Row.STATUS) || sensitive.containsAll(roles.sensitiveRights());
        }
        String right = rule.get().sensitive();
        if (right != null && !sensitive.contains(right)) {
            return false;
        }
        String purpose = rule.get().consent();
        return purpose == null
                || ConsentsInForce.covers(owner, purpose, row.data().whole("organization"));
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
        for (String name : List.of("words", "note", "reason", "wait", PERSON)) {
            card = card.with(name, referral.data().get(name));
        }
        return Optional.of(card.with("card", SharedCard.of(referral, person)));
    }
}
