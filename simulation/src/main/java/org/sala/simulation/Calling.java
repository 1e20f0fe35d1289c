package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import org.sala.rule.Value;
import org.sala.simulation.district.Land;
import org.sala.team.Grant;

/**
 * What somebody's roles are for: people mostly do what they may, where they work.
 *
 * @param alone of what they write, the types that are not of what a community does: that, {@link Meetings} plays
 */
record Calling(List<String> writes, List<String> alone, List<String> commands, List<Long> villages) {
    /** Chapters of what a community does. */
    private static final List<String> TOGETHER = List.of("gathering", "action");

    static Calling of(Value.Fields rules, List<Grant> grants) {
        List<String> writes = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        List<Long> villages = new ArrayList<>();
        for (Grant grant : grants) {
            Value.Fields role =
                    rules.fields("roles").fields("roles").fields(grant.role().name());
            writes.addAll(role.texts("writes"));
            commands.addAll(role.texts("commands"));
            // What is theirs to do for a place somebody also tries for a person.
            writes.addAll(role.texts("ofPlaces"));
            commands.addAll(role.texts("ofPlaces"));
            Land.VILLAGES.stream()
                    .filter(village -> Land.PLACES.isWithin(village, grant.place()))
                    .forEach(villages::add);
        }
        List<String> alone = writes.stream()
                .filter(type -> !TOGETHER.contains(
                        rules.fields("records").fields(type).text("chapter").orElse("")))
                .toList();
        return new Calling(writes, alone, commands, villages);
    }
}
