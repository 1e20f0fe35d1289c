package org.sala.server.house;

import java.util.List;

/** The floors of core, from the roof down. A chapter may lean on what is below it, never on what is above. */
final class Floors {
    private static final List<List<String>> FROM_THE_ROOF = List.of(
            List.of("evaluation"),
            List.of("gathering", "action"),
            List.of("referral", "followup", "plan", "outcome", "matching"),
            List.of("need", "directory"),
            List.of("person", "consent"),
            List.of("team", "place"),
            List.of("journal", "rule"));

    private Floors() {}

    static boolean isChapter(String name) {
        return FROM_THE_ROOF.stream().anyMatch(floor -> floor.contains(name));
    }

    static boolean runsUp(Arrow arrow) {
        return isChapter(arrow.from()) && isChapter(arrow.to()) && floor(arrow.from()) > floor(arrow.to());
    }

    private static int floor(String chapter) {
        for (int floor = 0; floor < FROM_THE_ROOF.size(); floor++) {
            if (FROM_THE_ROOF.get(floor).contains(chapter)) return floor;
        }
        throw new IllegalArgumentException(chapter + " stands on no floor; see Floors");
    }
}
