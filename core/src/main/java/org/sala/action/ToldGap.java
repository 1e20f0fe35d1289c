package org.sala.action;

import java.util.List;
import java.util.Map;

/**
 * What may be told of the people whose need of one kind nothing could meet.
 *
 * @param place the place, or the district for what lies scattered over places of which nothing is told
 * @param atLeast so many people there are at least
 * @param parts where it may be told by parts, how many each holds at least; they then add up to {@code atLeast}
 * @param why reasons of which each holds for so many people that it may be told
 */
public record ToldGap(long place, String category, long atLeast, Map<String, Long> parts, List<String> why) {
    public ToldGap {
        parts = Map.copyOf(parts);
        why = List.copyOf(why);
    }
}
