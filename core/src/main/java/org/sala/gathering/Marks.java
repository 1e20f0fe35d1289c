package org.sala.gathering;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sala.rule.Value;

/**
 * What a card says: marks on topics, or which topic was put before which others.
 *
 * @param topics by topic, how many dots or hands
 * @param pairs by winner, then by loser, how often
 */
record Marks(Map<Long, Long> topics, Map<Long, Map<Long, Long>> pairs) {
    /** No card holds more of anything: a greater figure is no mark. */
    private static final long MOST = 40_000;

    private static final Pattern TOPIC = Pattern.compile("[1-9]\\d{0,15}");

    /** What cannot be read is no mark. */
    static Marks of(Value.Fields written) {
        var topics = new TreeMap<Long, Long>();
        var pairs = new TreeMap<Long, Map<Long, Long>>();
        written.values().forEach((topic, mark) -> {
            if (!TOPIC.matcher(topic).matches()) {
                return;
            }
            long number = Long.parseLong(topic);
            if (mark instanceof Value.Fields losers) {
                var beaten = new TreeMap<>(of(losers).topics());
                beaten.remove(number);
                pairs.put(number, beaten);
            } else if (mark instanceof Value.Whole(long times) && times > 0 && times <= MOST) {
                topics.put(number, times);
            }
        });
        return new Marks(topics, pairs);
    }

    /** Whether these are more than so many people could have set. */
    boolean isMoreThan(long people, Method method, long dots) {
        return switch (method.limit()) {
            case "each" -> topics.values().stream().anyMatch(hands -> hands > people);
            case "pair" -> answers().values().stream().anyMatch(times -> times > people);
            default -> topics.values().stream().mapToLong(Long::longValue).sum() > people * dots;
        };
    }

    /** How often each pair was answered, whichever won. */
    private Map<String, Long> answers() {
        var answers = new TreeMap<String, Long>();
        pairs.forEach((winner, losers) -> losers.forEach((loser, times) ->
                answers.merge(Math.min(winner, loser) + "/" + Math.max(winner, loser), times, Long::sum)));
        return answers;
    }
}
