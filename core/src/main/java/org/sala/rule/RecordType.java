package org.sala.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record: its fields, its life cycle, whose it is and which scopes hold it.
 *
 * @param owner {@code "self"} for a person, the name of the field that refers to the person, or null for records of nobody
 * @param lifecycle the life cycle that moves its status, or null
 * @param restricted the right without which the whole record is unseen, or null
 * @param inWork the statuses in which only those see it who may move it on
 * @param settled the statuses in which its words stand and no edit changes them any more
 * @param author what whoever made it may see of it even so, or null
 * @param isUpward whether those below its place make it too: what is told past them to those above
 * @param ties how its fields hang together
 */
public record RecordType(
        String name,
        int number,
        @Nullable String owner,
        @Nullable String lifecycle,
        @Nullable String restricted,
        boolean isFact,
        boolean isMadeByServer,
        List<ScopeRule> scopes,
        List<String> inWork,
        List<String> settled,
        @Nullable AuthorRule author,
        boolean isUpward,
        List<Tie> ties,
        Map<String, FieldRule> fields) {

    /**
     * What the author may still see of a record that is otherwise for others.
     *
     * @param field the field that names the author's account
     * @param sees the fields that are shown to that account
     */
    public record AuthorRule(String field, List<String> sees) {}

    /**
     * Where a scope of the record comes from.
     *
     * @param from the field that names it; null for the owner's scopes
     * @param unless the statuses in which it is not on this shelf
     */
    public record ScopeRule(String kind, @Nullable String from, List<String> unless) {
        public static final String OWNER = "owner";

        public boolean isOwners() {
            return kind.equals(OWNER);
        }
    }

    static RecordType of(Value.Fields rule) {
        Map<String, FieldRule> fields = new LinkedHashMap<>();
        rule.fields("fields")
                .values()
                .forEach((name, field) -> fields.put(name, FieldRule.of(name, (Value.Fields) field)));
        return new RecordType(
                rule.needText("type"),
                (int) rule.whole("number").orElseThrow(),
                rule.text("owner").orElse(null),
                rule.text("lifecycle").orElse(null),
                rule.text("restricted").orElse(null),
                rule.flag("fact"),
                rule.text("made").filter("server"::equals).isPresent(),
                scopes(rule),
                rule.texts("inWork"),
                rule.texts("settled"),
                author(rule.fields("author")),
                rule.flag("upward"),
                ties(rule),
                Map.copyOf(fields));
    }

    private static List<ScopeRule> scopes(Value.Fields rule) {
        return rule.items("scopes").stream()
                .map(Value.Fields.class::cast)
                .map(scope ->
                        new ScopeRule(scope.needText("kind"), scope.text("from").orElse(null), scope.texts("unless")))
                .toList();
    }

    private static List<Tie> ties(Value.Fields rule) {
        return rule.items("ties").stream()
                .map(Value.Fields.class::cast)
                .map(tie -> Tie.of(rule.needText("type"), tie))
                .toList();
    }

    private static @Nullable AuthorRule author(Value.Fields rule) {
        return rule.text("field")
                .map(field -> new AuthorRule(field, rule.texts("sees")))
                .orElse(null);
    }

    public boolean isPerson() {
        return "self".equals(owner);
    }

    /** The field that refers to the person whose record this is. */
    public Optional<String> ownerField() {
        return owner == null || isPerson() ? Optional.empty() : Optional.of(owner);
    }

    /** The first field without which a record of this kind, with these fields and this status, is not whole; empty when it is. */
    public Optional<String> missing(Value.Fields data) {
        return fields.values().stream()
                .filter(rule -> !data.has(rule.name()) && rule.isRequiredOf(data))
                .min(Comparator.comparingInt(FieldRule::number))
                .map(FieldRule::name);
    }

    /** Whether these fields are all that an author is told of a record for others, and so nobody else's to read on. */
    public boolean isToldToAuthor(Value.Fields shown) {
        return author != null && author.sees().containsAll(shown.values().keySet());
    }

    public Optional<FieldRule> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
