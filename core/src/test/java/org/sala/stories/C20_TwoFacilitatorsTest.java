package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Two facilitators write one gathering down, each on a phone that hears nothing of the other. Whichever phone meets the network first, and
 * however often in between: nothing that either wrote is lost, and who was there and how they voted comes out the same.
 */
class C20_TwoFacilitatorsTest {
    private static final long PHET = 31;
    private static final long KEO = 32;

    enum Deed {
        COUNT,
        RECOUNT,
        VOTE,
        VOTE_AGAIN,
        SAY,
        RENAME
    }

    /**
     * Something that one of them does.
     *
     * @param who 0 Phet, 1 Keo
     * @param what which of those that there are, and how many
     */
    record Step(int who, Deed deed, int what) {}

    @Provide
    Arbitrary<List<Step>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    /** Who meets the network, and when: before the step of that number. */
    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().between(0, 1).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 150)
    void whichever_phone_arrives_first_it_comes_to_the_same(
            @ForAll("days") List<Step> day, @ForAll("orders") List<Integer> order) {
        var phetFirst = new Gathering();
        var keoFirst = new Gathering();
        day.forEach(phetFirst::live);
        day.forEach(keoFirst::live);
        phetFirst.arrive(List.of(0, 1, 0));
        keoFirst.arrive(List.of(1, 0, 1));
        phetFirst.assertWhole();
        keoFirst.assertWhole();
        assertEquals(phetFirst.tallies(), keoFirst.tallies());
        var now = new Gathering();
        for (int at = 0; at < day.size(); at++) {
            now.live(day.get(at));
            if (at % 3 == 2) now.arrive(List.of(order.get(at / 3 % order.size())));
        }
        now.arrive(List.of(0, 1, 0));
        now.assertWhole();
    }

    @Test
    void what_both_wrote_into_one_minute_stands_there_and_both_counts_add_up() {
        var gathering = new Gathering();
        gathering.live(new Step(0, Deed.SAY, 1));
        gathering.live(new Step(1, Deed.SAY, 2));
        gathering.live(new Step(0, Deed.COUNT, 12));
        gathering.live(new Step(1, Deed.COUNT, 9));
        gathering.arrive(List.of(1, 0, 1));
        assertTrue(
                gathering.minute().contains("Phet says 1") && gathering.minute().contains("Keo says 2"));
        assertEquals(21, gathering.people());
        gathering.assertWhole();
    }

    @Test
    void of_two_who_correct_the_same_count_one_stands_and_neither_is_lost() {
        var gathering = new Gathering();
        gathering.live(new Step(0, Deed.COUNT, 20));
        gathering.arrive(List.of(0, 1));
        gathering.live(new Step(0, Deed.RECOUNT, 7));
        gathering.live(new Step(1, Deed.RECOUNT, 8));
        gathering.arrive(List.of(1, 0, 1));
        assertTrue(List.of(7L, 8L).contains(gathering.people()), "not both: " + gathering.people());
        gathering.assertWhole();
    }

    /** One gathering, its ballot on three topics, and the two who write it down. */
    private static final class Gathering {
        private final Phonsay phonsay = new Phonsay();
        private final List<Member> hands = List.of(
                phonsay.district.join(PHET, "facilitator", District.PHONSAY, null),
                phonsay.district.join(KEO, "facilitator", District.PHONSAY, null));
        private final List<String> names = List.of("Phet", "Keo");
        private final RecordId gathering;
        private final RecordId minute;
        private final RecordId ballot;
        private final List<RecordId> topics = new ArrayList<>();
        private final Map<RecordId, Value.Fields> cards = new TreeMap<>();
        private final List<String> screens = new ArrayList<>(List.of("It began late", "It began late"));
        private final List<String> said = new ArrayList<>();
        private final List<Receipt.Told> told = new ArrayList<>();

        Gathering() {
            Member first = hands.getFirst();
            gathering = Village.does(
                    first, making("gathering", "place", District.PHONSAY, "on", "2026-11-02", "title", "We meet"));
            minute = Village.does(first, making("minute", "kind", "note", "words", "It began late", about()));
            ballot = Village.does(first, making("ballot", "method", "dots", "dots", 3, about()));
            for (String category : List.of("water", "food", "transport")) {
                topics.add(Village.does(first, making("topic", "category", category, "source", "raised", about())));
            }
            hands.forEach(Member::syncs);
        }

        private Value.Fields about() {
            return fields("place", District.PHONSAY, "gathering", gathering);
        }

        private static Draft making(String type, Object... namesAndValues) {
            boolean hasRest = namesAndValues.length % 2 == 1;
            int named = hasRest ? namesAndValues.length - 1 : namesAndValues.length;
            Value.Fields fields = fields(java.util.Arrays.copyOf(namesAndValues, named));
            return Draft.making(0, type, hasRest ? fields.with((Value.Fields) namesAndValues[named]) : fields);
        }

        void live(Step step) {
            Member hand = hands.get(step.who());
            switch (step.deed()) {
                case COUNT -> card(hand, step, "attendance", null);
                case RECOUNT -> card(hand, step, "attendance", known(hand, step, "attendance"));
                case VOTE -> card(hand, step, "vote", null);
                case VOTE_AGAIN -> card(hand, step, "vote", known(hand, step, "vote"));
                case SAY -> says(step);
                case RENAME ->
                    hand.does(Draft.edit(gathering, "gathering", 0, fields("title", "Title " + step.what())));
            }
        }

        /** One of the cards that this phone knows: its own, and what it has heard of. */
        private @Nullable RecordId known(Member hand, Step step, String type) {
            TreeSet<RecordId> known = new TreeSet<>(hand.list(type));
            cards.forEach((id, card) -> {
                boolean isOwn = id.isMadeBy(hand.account());
                if (isOwn && card.has("ballot") == type.equals("vote")) known.add(id);
            });
            return known.isEmpty() ? null : List.copyOf(known).get(step.what() % known.size());
        }

        private void card(Member hand, Step step, String type, @Nullable RecordId wrong) {
            Value.Fields card =
                    about().with(fields("sex", step.what() % 2 == 0 ? "female" : "male", "count", step.what()));
            if (type.equals("vote")) {
                String topic =
                        Long.toString(topics.get(step.what() % topics.size()).number());
                card = card.with(fields("ballot", ballot, "via", "phone", "marks", fields(topic, 1 + step.what() % 3)));
            }
            if (wrong != null) card = card.with(fields("replaces", wrong));
            cards.put(hand.does(Draft.fact(0, type, card)), card);
        }

        /** Each writes on in the words that stand on his own screen. */
        private void says(Step step) {
            String sentence = names.get(step.who()) + " says " + step.what() + ".";
            said.add(sentence);
            String written = screens.get(step.who()) + "\n" + sentence;
            screens.set(step.who(), written);
            hands.get(step.who()).does(Draft.edit(minute, "minute", 0, fields("words", written)));
        }

        void arrive(List<Integer> order) {
            for (int who : order) {
                told.addAll(hands.get(who).syncs());
                screens.set(who, hands.get(who).sees(minute).orElseThrow().needText("words"));
            }
        }

        /** Every card is there word for word, and on both phones; every sentence stands in the minute; nothing was turned away. */
        void assertWhole() {
            hands.forEach(hand -> assertEquals(0, hand.unsent()));
            told.forEach(one -> assertTrue(
                    one.outcome() == Outcome.APPLIED || one.outcome() == Outcome.CONFLICT,
                    one.outcome().code()));
            Map<RecordId, Row> kept = phonsay.district.journal().rows().stream()
                    .filter(row -> row.type().equals("attendance") || row.type().equals("vote"))
                    .collect(Collectors.toMap(Row::id, row -> row));
            assertEquals(cards.keySet(), new TreeSet<>(kept.keySet()));
            cards.forEach((id, card) -> {
                assertEquals(card, kept.get(id).data());
                hands.forEach(hand -> assertEquals(card, hand.sees(id).orElseThrow()));
            });
            said.forEach(sentence -> assertTrue(minute().contains(sentence), sentence + " is not in " + minute()));
            assertRenamed();
        }

        /** Whose title does not stand is not lost: it waits for somebody to choose. */
        private void assertRenamed() {
            long conflicts = told.stream()
                    .filter(one -> one.record().equals(gathering) && one.outcome() == Outcome.CONFLICT)
                    .count();
            long waiting = phonsay.list("settle").stream()
                    .filter(row -> row.reference("subject").orElseThrow().equals(gathering))
                    .filter(row -> row.data().fields("proposed").text("title").isPresent())
                    .count();
            assertEquals(conflicts, waiting);
        }

        String minute() {
            return phonsay.row(minute).data().needText("words");
        }

        long people() {
            return tallies().getOrDefault("attendance", Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        /** By type, what the cards come to that stand: of those that replace the same one, the last made. */
        Map<String, Map<String, Long>> tallies() {
            Collection<Row> rows = phonsay.district.journal().rows();
            Map<String, Map<String, Long>> tallies = new TreeMap<>();
            for (String type : List.of("attendance", "vote")) {
                Map<RecordId, Row> all = rows.stream()
                        .filter(row -> row.type().equals(type))
                        .collect(Collectors.toMap(Row::id, row -> row));
                Map<String, Long> sums = new TreeMap<>();
                all.keySet().stream()
                        .map(card -> last(card, all))
                        .distinct()
                        .forEach(card -> sum(all.get(card).data(), sums));
                tallies.put(type, sums);
            }
            return tallies;
        }

        private static RecordId last(RecordId card, Map<RecordId, Row> all) {
            RecordId at = card;
            while (all.get(at).reference("replaces").isPresent()) {
                at = all.get(at).reference("replaces").orElseThrow();
            }
            OptionalLong next = heir(at, all);
            while (next.isPresent()) {
                at = new RecordId(next.getAsLong());
                next = heir(at, all);
            }
            return at;
        }

        private static OptionalLong heir(RecordId card, Map<RecordId, Row> all) {
            return all.values().stream()
                    .filter(row ->
                            row.reference("replaces").filter(card::equals).isPresent())
                    .mapToLong(row -> row.id().number())
                    .max();
        }

        private static void sum(Value.Fields card, Map<String, Long> sums) {
            long people = card.whole("count").orElse(0);
            String sex = card.text("sex").orElse("");
            Stream.concat(Stream.of(""), card.fields("marks").values().keySet().stream())
                    .forEach(topic -> sums.merge(sex + "/" + topic, people, Long::sum));
        }
    }
}
