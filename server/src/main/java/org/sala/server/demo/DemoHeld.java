package org.sala.server.demo;

import java.util.List;
import org.sala.journal.RecordId;

/** A village that has just met: two facilitators wrote it down on two phones, women and men want different things, and one group was not there. */
final class DemoHeld {
    private static final List<String> CATEGORIES =
            List.of("water", "transport-health", "child-vaccination", "elder-support", "rice-gap", "employment");
    private static final List<String> WORDS =
            List.of("topic-water", "topic-road", "topic-vaccine", "topic-elders", "topic-rice", "topic-work");
    private static final List<String> RAISED_BY =
            List.of("womens-union", "village-authority", "health-volunteer", "elder", "lao-front", "youth-union");
    private static final List<Integer> WOMEN = List.of(12, 3, 8, 5, 4, 1);
    private static final List<Integer> MEN = List.of(2, 12, 1, 2, 4, 7);

    private final DemoHand first;
    private final DemoHand second;

    DemoHeld(DemoHand first, DemoHand second) {
        this.first = first;
        this.second = second;
    }

    void plan(int lastSpell) {
        DemoYear year = first.stage().year();
        year.after(lastSpell - 3, () -> {
            var gathering = DemoGathering.plan(first, "village-planning", "title-held", "where-sala", first.in(6));
            year.after(2, () -> hold(gathering));
        });
    }

    private void hold(DemoGathering gathering) {
        gathering.open();
        count(gathering);
        gathering.minute("village-map", "exercise", "minute-map");
        new DemoMap(gathering).draw();
        gathering.photo("photo-map");
        List<RecordId> topics = topics(gathering);
        RecordId ballot = gathering.ballot("dots", topics);
        // In the village itself there is a little signal, by the temple.
        first.phone().sync();
        DemoGathering other = gathering.on(second);
        countThere(other);
        other.minute("who-is-left-out", "note", "minute-left-out");
        other.minute("needs", "note", "minute-women");
        var voting = new DemoVoting(gathering, ballot, topics, first.stage().dice());
        voting.dots(first, "male", "adult", 11, MEN);
        voting.dots(first, "male", "elder", 6, MEN);
        voting.dots(first, "male", "youth", 5, MEN);
        voting.dots(second, "female", "adult", 12, WOMEN);
        voting.dots(second, "female", "elder", 6, WOMEN);
        voting.dots(second, "female", "youth", 5, WOMEN);
        second.phone().sync();
        voting.close(3, CATEGORIES, WORDS);
        gathering.minute("choosing", "decision", "minute-decision");
    }

    /** By the stairs of the pavilion the men were counted. */
    private static void count(DemoGathering gathering) {
        gathering.count("male", "adult", "lao", 12, "A");
        gathering.count("male", "youth", "lao", 5, "A");
        RecordId wrong = gathering.count("male", "elder", "lao", 16, "A");
        gathering.recount(wrong, "male", "elder", "lao", 6, "A");
        gathering.attends("village-authority", "male", 2);
        gathering.attends("health-staff", "female", 1);
    }

    private static void countThere(DemoGathering gathering) {
        gathering.count("female", "adult", "lao", 13, "B");
        gathering.count("female", "elder", "lao", 6, "B");
        gathering.count("female", "youth", "lao", 5, "B");
        gathering.attends("womens-union", "female", 2);
        gathering.attends("religious-leader", "male", 1);
    }

    private static List<RecordId> topics(DemoGathering gathering) {
        return java.util.stream.IntStream.range(0, CATEGORIES.size())
                .mapToObj(at -> gathering.topic(CATEGORIES.get(at), WORDS.get(at), RAISED_BY.get(at)))
                .toList();
    }
}
