package org.sala.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Who lives in a village and is not in the room: a gentle word to whoever leads the gathering, never a hindrance. Nobody waits for children. Women, men, the young and the
 * old live everywhere; of ethnic groups and of people with a disability the village's profile tells, and the languages that are spoken there.
 */
public final class MissingGroups {
    private static final Map<String, List<String>> EVERYWHERE =
            Map.of("sex", List.of("female", "male"), "age", List.of("youth", "elder"));
    private static final List<String> PARTITIONS = List.of("sex", "age", "ethnicity", "disability");
    private static final String ETHNICITY = "ethnicity";
    private static final Set<String> NO_GROUP = Set.of("no", "other", "child", Attendance.UNKNOWN);

    private final Value.Fields languages;
    private final long room;
    private final long share;

    private MissingGroups(Value.Fields languages, long room, long share) {
        this.languages = languages;
        this.room = room;
        this.share = share;
    }

    /** Reads {@code rules/groups.json}. */
    public static MissingGroups of(Rules rules) {
        Value.Fields groups = rules.tree().fields("groups");
        Value.Fields few = groups.fields("few");
        return new MissingGroups(
                groups.fields("languages"),
                few.whole("room").orElse(10),
                few.whole("share").orElse(2));
    }

    /** How a group is lacking. */
    public enum Lack {
        /** None of them was counted. */
        MISSING,
        /** Far fewer than live in the village. */
        FEW,
        /** Nobody in the room was told apart in this way, though the village has several such groups. */
        UNTOLD
    }

    /**
     * One group that is lacking.
     *
     * @param group empty for {@link Lack#UNTOLD}
     */
    public record Missing(String partition, String group, Lack lack) {}

    /** {@code profile} as {@code rules/records/profile.json} has it; {@code spoken} are the languages of people who live there. */
    public List<Missing> from(Attendance room, Value.Fields profile, Collection<String> spoken) {
        if (room.total() == 0) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        for (String partition : PARTITIONS) {
            missing.addAll(from(room, partition, profile, spoken));
        }
        return missing;
    }

    private List<Missing> from(Attendance room, String partition, Value.Fields profile, Collection<String> spoken) {
        Set<String> living = living(partition, profile, spoken);
        boolean isTold = room.by(partition).keySet().stream().anyMatch(kind -> !kind.equals(Attendance.UNKNOWN));
        if (!isTold) {
            boolean isOfInterest = partition.equals(ETHNICITY) && living.size() > 1;
            return isOfInterest ? List.of(new Missing(partition, "", Lack.UNTOLD)) : List.of();
        }
        List<Missing> missing = new ArrayList<>();
        for (String group : living) {
            if (room.of(partition, group) == 0) {
                missing.add(new Missing(partition, group, Lack.MISSING));
            } else if (isFew(room, partition, group, profile)) {
                missing.add(new Missing(partition, group, Lack.FEW));
            }
        }
        return missing;
    }

    private Set<String> living(String partition, Value.Fields profile, Collection<String> spoken) {
        Set<String> living = new TreeSet<>(EVERYWHERE.getOrDefault(partition, List.of()));
        counts(profile, partition).forEach((group, count) -> {
            if (count > 0) living.add(group);
        });
        if (partition.equals(ETHNICITY)) {
            living.addAll(profile.texts("ethnicities"));
            spoken.forEach(language -> languages.text(language).ifPresent(living::add));
        }
        living.removeAll(NO_GROUP);
        return living;
    }

    /** Told only where the room is large enough for a share to mean something. */
    private boolean isFew(Attendance attendance, String partition, String group, Value.Fields profile) {
        Map<String, Long> counts = counts(profile, partition);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long told = attendance.total() - attendance.of(partition, Attendance.UNKNOWN);
        long live = counts.getOrDefault(group, 0L);
        return told >= room && attendance.of(partition, group) * all * share < live * told;
    }

    private static Map<String, Long> counts(Value.Fields profile, String partition) {
        Value.Fields told = profile.fields("counts").fields(partition);
        Map<String, Long> counts = new TreeMap<>();
        told.values()
                .keySet()
                .forEach(group -> counts.put(group, told.whole(group).orElse(0)));
        return counts;
    }
}
