package org.sala.action;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.journal.Draft;
import org.sala.journal.Kind;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Puts what is missing before the next gathering of its place, as a topic that says why it is there. What was told of a topic only ever grows: nobody
 * sees from it that somebody was helped, has moved or has taken a consent back.
 *
 * @param month for which it is counted; within a month nothing is told anew
 */
public record OfferTopics(YearMonth month) {
    private static final String TOPIC = "topic";
    private static final Set<String> WAITING = Set.of("offered", "parked");
    private static final Set<String> ENDED = Set.of("done", "dropped");

    /** What was put away comes back after so long, or when more people miss it. */
    private static final int MONTHS_OF_REST = 12;

    /** {@code known} are the topics and priorities of these places so far. */
    public List<Draft> offer(int at, Collection<ToldGap> told, Collection<Row> known) {
        List<Draft> drafts = new ArrayList<>();
        for (ToldGap gap : told) {
            drafts.addAll(offer(at + drafts.size(), gap, latest(gap, known), known));
        }
        return List.copyOf(drafts);
    }

    private static Optional<Row> latest(ToldGap gap, Collection<Row> known) {
        return known.stream()
                .filter(row -> row.type().equals(TOPIC))
                .filter(row -> row.data().text("source").equals(Optional.of("gap")))
                .filter(row -> row.data().whole("place").orElse(-1) == gap.place())
                .filter(row -> row.data().text("category").equals(Optional.of(gap.category())))
                .max(Comparator.comparing(Row::id));
    }

    private List<Draft> offer(int at, ToldGap gap, Optional<Row> before, Collection<Row> known) {
        if (before.isEmpty()) {
            return anew(at, gap, Optional.empty());
        }
        Row topic = before.get();
        boolean isMore = gap.atLeast() > topic.data().whole("atLeast").orElse(0);
        if (WAITING.contains(topic.status())) {
            return isMore ? List.of(count(topic.id(), topic.rv(), grown(topic, gap))) : List.of();
        }
        return isOver(topic, known) && (isMore || isRested(topic)) ? anew(at, gap, before) : List.of();
    }

    private List<Draft> anew(int at, ToldGap gap, Optional<Row> before) {
        Value.Fields topic = Value.Fields.of("place", new Value.Whole(gap.place()))
                .with("category", new Value.Text(gap.category()))
                .with("source", new Value.Text("gap"))
                .with("on", new Value.Text(month.atDay(1).toString()))
                .with("status", new Value.Text("offered"));
        Value.Fields all = before.isEmpty()
                ? topic
                : topic.with("carriedFrom", new Value.Whole(before.get().id().number()));
        return List.of(Draft.making(at, TOPIC, all), count(RecordId.madeByDraft(at), 1, counted(gap)));
    }

    private static Draft count(RecordId topic, int rv, Value.Fields counted) {
        return new Draft(Kind.COMMAND, "topic.count", topic, rv, counted);
    }

    private Value.Fields counted(ToldGap gap) {
        Map<String, Value> parts = new TreeMap<>();
        gap.parts().forEach((part, told) -> parts.put(part, new Value.Whole(told)));
        return Value.Fields.of("atLeast", new Value.Whole(gap.atLeast()))
                .with("parts", parts.isEmpty() ? Value.Nothing.NOTHING : new Value.Fields(parts))
                .with("why", Value.Items.ofTexts(gap.why()))
                .with("period", new Value.Text(month.toString()));
    }

    private Value.Fields grown(Row topic, ToldGap gap) {
        Set<String> why = new TreeSet<>(topic.data().texts("why"));
        why.addAll(gap.why());
        return counted(gap).with("why", Value.Items.ofTexts(why));
    }

    /** Whether the village has done with it: it put it away, or has done with every priority that came of it. */
    private static boolean isOver(Row topic, Collection<Row> known) {
        List<Row> priorities = known.stream()
                .filter(row -> row.type().equals("priority"))
                .filter(row -> row.reference(TOPIC).equals(Optional.of(topic.id())))
                .toList();
        boolean isDone = !priorities.isEmpty() && priorities.stream().allMatch(row -> ENDED.contains(row.status()));
        return topic.status().equals("dropped") || (topic.status().equals("chosen") && isDone);
    }

    private boolean isRested(Row topic) {
        return topic.data()
                .text("period")
                .map(period ->
                        !YearMonth.parse(period).plusMonths(MONTHS_OF_REST).isAfter(month))
                .orElse(true);
    }
}
