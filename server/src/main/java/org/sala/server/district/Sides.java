package org.sala.server.district;

import java.util.ArrayList;
import java.util.List;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Who stands on which side of a promise, as {@code rules/groups.json} has it: two lists beside each other.
 *
 * @param names the sides, in the order of the file's names
 */
public record Sides(List<String> names, List<String> members, List<String> ofMembers) {
    public static Sides of(Rules rules) {
        Value.Fields sides = rules.tree().fields("groups").fields("sides");
        List<String> members = new ArrayList<>();
        List<String> ofMembers = new ArrayList<>();
        for (String side : sides.values().keySet()) {
            for (String member : sides.texts(side)) {
                members.add(member);
                ofMembers.add(side);
            }
        }
        return new Sides(List.copyOf(sides.values().keySet()), List.copyOf(members), List.copyOf(ofMembers));
    }
}
