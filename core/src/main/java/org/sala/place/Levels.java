package org.sala.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.rule.FieldRule;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * The levels of places as a programme has them, read from {@code rules/places.json}: in one country province, district and village, in another region,
 * zone, woreda and kebele.
 *
 * @param all from the top down
 * @param optional those that need not be there between a place and the one it lies in
 * @param area the one whose records stand together, such as {@code district}
 * @param home the one where people live, such as {@code village}
 */
public record Levels(List<String> all, Set<String> optional, String area, String home) {
    private static final String FILE = "rules/places.json";

    public Levels {
        all = List.copyOf(all);
        optional = Set.copyOf(optional);
        if (new HashSet<>(all).size() < all.size()) {
            throw new RuleProblem(FILE, "a level is named twice in " + all);
        }
        for (String named :
                Stream.concat(optional.stream(), Stream.of(area, home)).toList()) {
            need(all, named, FILE);
        }
        if (all.indexOf(home) < all.indexOf(area)) {
            throw new RuleProblem(FILE, "people live in an area, so " + home + " comes after " + area);
        }
    }

    public static Levels of(Rules rules) {
        Value.Fields told = rules.tree().fields("places");
        var levels = new Levels(
                told.texts("levels"), Set.copyOf(told.texts("optional")), told.needText("area"), told.needText("home"));
        levels.check(rules);
        return levels;
    }

    /** What other rules say in levels must be among them. */
    private void check(Rules rules) {
        rules.type("service")
                .flatMap(service -> service.field("reach"))
                .map(FieldRule::codes)
                .ifPresent(reaches -> reaches.forEach(reach -> need(all, reach, "rules/records/service.json")));
        rules.tree()
                .fields("roles")
                .fields("roles")
                .values()
                .forEach((name, role) -> Optional.of((Value.Fields) role)
                        .filter(told -> !told.text("sees").equals(Optional.of("organization")))
                        .ifPresent(told -> need(all, told.needText("level"), "rules/roles.json: " + name)));
    }

    private static void need(List<String> all, String level, String where) {
        if (!all.contains(level)) {
            throw new RuleProblem(where, "there is no level " + level + " among " + all + " of " + FILE);
        }
    }

    /** How far down a level is: 0 at the top, -1 when there is no such level. */
    public int depth(String level) {
        return all.indexOf(level);
    }

    public String top() {
        return all.getFirst();
    }

    /** Those that are always there, as administrative boundaries number them. */
    public List<String> fixed() {
        return all.stream().filter(level -> !optional.contains(level)).toList();
    }

    public boolean isHome(Place place) {
        return place.level().equals(home);
    }
}
