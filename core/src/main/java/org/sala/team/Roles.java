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
    private final Rules rules;

    private Roles(Rules rules) {
        this.rules = rules;
    }

    public static Roles of(Rules rules) {
        var all = new Roles(rules);
        rules.tree()
                .fields("roles")
                .fields("roles")
                .values()
                .forEach((name, role) -> all.roles.put(name, Role.of(name, (Value.Fields) role)));
        return all;
    }

    public Optional<Role> find(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    public Collection<Role> list() {
        return List.copyOf(roles.values());
    }

    /** The right needed to see needs of a category, if it needs one. */
    public Optional<String> rightFor(String category) {
        return rules.rightFor(category);
    }

    /** Every right to sensitive fields that any role has. */
    Set<String> sensitiveRights() {
        return roles.values().stream()
                .flatMap(role -> role.sensitive().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
