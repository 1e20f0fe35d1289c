package org.sala.server.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** The cards of one ballot, and the order of the topics that they come to, for all and for women and men. */
final class DemoVoting {
    private static final String ALL = "all";
    private static final int DOTS = 3;

    /** People are told of in steps of so many. */
    private static final int STEP = 5;

    private final DemoGathering gathering;
    private final RecordId ballot;
    private final List<RecordId> topics;
    private final RandomGenerator dice;
    private final Map<String, long[]> sums = new TreeMap<>();
    private long people;

    DemoVoting(DemoGathering gathering, RecordId ballot, List<RecordId> topics, RandomGenerator dice) {
        this.gathering = gathering;
        this.ballot = ballot;
        this.topics = topics;
        this.dice = dice;
    }

    /**
     * So many people of a kind set their dots, each on a card of their own.
     *
     * @param leaning how likely each topic is to get a dot of theirs
     */
    void dots(DemoHand by, String sex, String age, int cards, List<Integer> leaning) {
        for (int card = 0; card < cards; card++) {
            Value.Fields marks = Value.Fields.NONE;
            for (int dot = 0; dot < DOTS; dot++) {
                int topic = chosen(leaning);
                String name = Long.toString(topics.get(topic).number());
                marks = marks.with(name, new Value.Whole(marks.whole(name).orElse(0) + 1));
                add(sex, topic);
            }
            cast(by, sex, age, "phone", marks);
        }
    }

    /** Each puts one topic of each pair before the other, mostly the one that leans more. */
    void pairs(DemoHand by, String sex, String age, int cards, List<Integer> leaning) {
        for (int card = 0; card < cards; card++) {
            Value.Fields marks = Value.Fields.NONE;
            for (int one = 0; one < topics.size(); one++) {
                for (int other = one + 1; other < topics.size(); other++) {
                    boolean isFirst = dice.nextInt(leaning.get(one) + leaning.get(other)) < leaning.get(one);
                    int winner = isFirst ? one : other;
                    String name = Long.toString(topics.get(winner).number());
                    String loser =
                            Long.toString(topics.get(isFirst ? other : one).number());
                    marks = marks.with(name, marks.fields(name).with(loser, new Value.Whole(1)));
                    add(sex, winner);
                }
            }
            cast(by, sex, age, "phone", marks);
        }
    }

    private int chosen(List<Integer> leaning) {
        int all = leaning.stream().mapToInt(Integer::intValue).sum();
        int at = dice.nextInt(all);
        int topic = 0;
        while (at >= leaning.get(topic)) {
            at -= leaning.get(topic++);
        }
        return topic;
    }

    private void add(String sex, int topic) {
        for (String part : List.of(ALL, sex)) {
            sums.computeIfAbsent(part, none -> new long[topics.size()])[topic]++;
        }
    }

    private void cast(DemoHand by, String sex, String age, String via, Value.Fields marks) {
        people++;
        by.phone()
                .fact(
                        "vote",
                        by.at(gathering.id())
                                .and("ballot", ballot)
                                .and("sex", sex)
                                .and("age", age)
                                .and("count", 1)
                                .and("marks", marks)
                                .and("via", via));
    }

    /** The ballot is closed, and what came first becomes what the village puts first. */
    List<RecordId> close(int priorities, List<String> categories, List<String> words) {
        DemoHand hand = gathering.hand();
        hand.phone().command(ballot, "ballot.close");
        List<Integer> order = order(ALL);
        List<RecordId> chosen = new ArrayList<>();
        for (int rank = 1; rank <= priorities; rank++) {
            int topic = order.get(rank - 1);
            hand.phone().command(topics.get(topic), "topic.choose");
            chosen.add(hand.phone()
                    .make(
                            "priority",
                            hand.at(gathering.id())
                                    .and("ballot", ballot)
                                    .and("topic", topics.get(topic))
                                    .and("category", categories.get(topic))
                                    .and("words", hand.say(words.get(topic)))
                                    .and("rank", rank)
                                    .and("people", people / STEP * STEP)
                                    .and("parts", parts(topic))
                                    .and("how", "vote")));
        }
        return chosen;
    }

    /** The topics, those with more marks first; of two with the same, the one that was named first. */
    private List<Integer> order(String part) {
        long[] marks = sums.getOrDefault(part, new long[topics.size()]);
        List<Integer> order = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            order.add(topic);
        }
        order.sort(Comparator.comparing(topic -> -marks[topic]));
        return order;
    }

    private Value parts(int topic) {
        Value.Fields ranks = Value.Fields.NONE;
        for (String sex : List.of("female", "male")) {
            ranks = ranks.with(sex, new Value.Whole(order(sex).indexOf(topic) + 1));
        }
        return Value.Fields.of("sex", ranks);
    }
}
