package org.sala.team;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** The roles there are, and the need categories that only some of them may see. */
public final class Roles {
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, String> sensitiveCategories;

    private Roles(Map<String, String> sensitiveCategories) {
        this.sensitiveCategories = Map.copyOf(sensitiveCategories);
    }

    public static Roles of(Rules rules) {
        var all = new Roles(sensitiveCategories(rules.tree().fields("needs")));
        rules.tree()
                .fields("roles")
                .fields("roles")
                .values()
                .forEach((name, role) -> all.roles.put(name, Role.of(name, (Value.Fields) role)));
        return all;
    }

    private static Map<String, String> sensitiveCategories(Value.Fields needs) {
        return needs.items("categories").stream()
                .map(Value.Fields.class::cast)
                .filter(category -> category.has("sensitive"))
                .collect(Collectors.toMap(
                        category -> category.needText("code"), category -> category.needText("sensitive")));
    }

    public Optional<Role> find(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    public Collection<Role> list() {
        return List.copyOf(roles.values());
    }

    /** The right needed to see needs of a category, if it needs one. */
    public Optional<String> rightFor(String category) {
        return Optional.ofNullable(sensitiveCategories.get(category));
    }

    /** Every right to sensitive fields that any role has. */
    Set<String> sensitiveRights() {
        return roles.values().stream()
                .flatMap(role -> role.sensitive().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
