package org.sala.team;

import org.sala.rule.Rules;

/** The rules that rights are worked out from. */
public record TeamRules(Rules rules, Roles roles) {
    public static TeamRules of(Rules rules) {
        return new TeamRules(rules, Roles.of(rules));
    }
}
