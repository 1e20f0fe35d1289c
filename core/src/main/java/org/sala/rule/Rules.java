package org.sala.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All rules as data, read once: record types, life cycles, and the trees that the chapters read themselves.
 *
 * <p>The tree has the shape of the folder {@code rules/}: {@code records/person.json} is {@code records.person}.
 */
public final class Rules {
    /** The version of the shapes in {@code rules/}; grows by one with each release that adds to them. */
    public static final int SCHEMA = 1;

    private final Value.Fields tree;
    private final Map<String, RecordType> types = new LinkedHashMap<>();
    private final Map<String, LifeCycle> lifeCycles = new LinkedHashMap<>();
    private final Map<String, String> rights = new LinkedHashMap<>();

    private Rules(Value.Fields tree) {
        this.tree = tree;
    }

    public static Rules of(Value.Fields tree) {
        var rules = new Rules(tree);
        tree.fields("records")
                .values()
                .forEach((name, rule) -> rules.types.put(name, RecordType.of((Value.Fields) rule)));
        tree.fields("lifecycles")
                .values()
                .forEach((name, rule) -> rules.lifeCycles.put(name, LifeCycle.of((Value.Fields) rule)));
        tree.fields("needs").items("categories").stream()
                .map(Value.Fields.class::cast)
                .forEach(category -> category.text("sensitive")
                        .ifPresent(right -> rules.rights.put(category.needText("code"), right)));
        rules.check();
        return rules;
    }

    private void check() {
        for (RecordType type : types.values()) {
            String where = "rules/records/" + type.name() + ".json";
            if (type.lifecycle() != null && !lifeCycles.containsKey(type.lifecycle())) {
                throw new RuleProblem(where, "there is no life cycle " + type.lifecycle());
            }
            type.ownerField().filter(field -> type.field(field).isEmpty()).ifPresent(field -> {
                throw new RuleProblem(where, "the owner's field is missing: " + field);
            });
        }
        if (types.isEmpty()) {
            throw new RuleProblem("rules/records", "there are no record types");
        }
    }

    public Value.Fields tree() {
        return tree;
    }

    public Map<String, RecordType> types() {
        return Map.copyOf(types);
    }

    public Optional<RecordType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The life cycle that moves records of this type. */
    public Optional<LifeCycle> lifeCycleOf(RecordType type) {
        return Optional.ofNullable(type.lifecycle()).map(lifeCycles::get);
    }

    /** The right needed to see needs of a category, if it needs one. */
    public Optional<String> rightFor(String category) {
        return Optional.ofNullable(rights.get(category));
    }

    public LifeCycle lifeCycle(String name) {
        LifeCycle found = lifeCycles.get(name);
        if (found == null) {
            throw new RuleProblem("rules/lifecycles", "there is no life cycle " + name);
        }
        return found;
    }
}
