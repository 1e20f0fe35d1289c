package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sala.gathering.CastVote;
import org.sala.gathering.Tally;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.RuleFolder;

/** Two facilitators take cards at once, correct them, and meet the network when they can: nothing is lost, and the count is the same. */
class C15_WhicheverPhoneComesFirstTest {
    enum Deed {
        CARD,
        CORRECTS_OWN,
        CORRECTS_ANY,
        SYNCS
    }

    /**
     * Something that happens.
     *
     * @param isMali on which of the two phones
     * @param pick which topic, and which card where one is corrected
     */
    record Step(Deed deed, boolean isMali, String sex, int pick) {}

    @Provide
    Arbitrary<List<Step>> afternoons() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of("female", "male", "unknown"),
                        Arbitraries.integers().between(0, 30))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 60)
    void no_card_is_lost_and_the_order_of_arrival_changes_nothing(
            @ForAll("afternoons") List<Step> afternoon, @ForAll boolean isMaliFirst) {
        var world = new World();
        afternoon.forEach(world::live);
        world.end(isMaliFirst);
        world.check();
    }

    @Property(tries = 60)
    void any_order_of_the_cards_comes_to_the_same(
            @ForAll("afternoons") List<Step> afternoon, @ForAll java.util.Random chance) {
        var world = new World();
        afternoon.forEach(world::live);
        world.end(true);
        List<Row> cards = new ArrayList<>(world.room.votes(world.ballot));
        Tally before = world.tally(cards);
        java.util.Collections.shuffle(cards, chance);
        assertEquals(before, world.tally(cards));
        assertEquals(
                cards.size(),
                before.cards() + before.replaced().size() + before.rivals().size(),
                "each card counts, was replaced, or is named");
    }

    private static final class World {
        final Room room = new Room();
        private final List<RecordId> topics = List.of(room.raises("water"), room.raises("transport"));
        final RecordId ballot = room.opens("dots", topics.toArray(RecordId[]::new));
        private final Row open = room.phonsay.row(ballot);
        private final Map<Boolean, List<RecordId>> made =
                new TreeMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));

        void live(Step step) {
            Member member = step.isMali() ? room.mali : room.kham;
            List<RecordId> own = made.get(step.isMali());
            switch (step.deed()) {
                case CARD -> own.add(member.does(card(step).mark(0, 1, marks(step))));
                case CORRECTS_OWN -> corrects(step, member, own);
                case CORRECTS_ANY -> corrects(step, member, member.list("vote"));
                case SYNCS -> member.syncs();
            }
        }

        private void corrects(Step step, Member member, List<RecordId> known) {
            if (!known.isEmpty()) {
                RecordId wrong = known.get(step.pick() % known.size());
                made.get(step.isMali()).add(member.does(card(step).correct(0, wrong, 1, marks(step))));
            }
        }

        private CastVote card(Step step) {
            return new CastVote(open, "phone", fields("sex", step.sex()));
        }

        private Map<RecordId, Long> marks(Step step) {
            return Map.of(topics.get(step.pick() % topics.size()), 1L + step.pick() % 3);
        }

        void end(boolean isMaliFirst) {
            (isMaliFirst ? room.mali : room.kham).syncs();
            (isMaliFirst ? room.kham : room.mali).syncs();
            (isMaliFirst ? room.mali : room.kham).syncs();
        }

        Tally tally(List<Row> cards) {
            List<Long> asked = topics.stream().map(RecordId::number).toList();
            return Tally.of(RuleFolder.rules(), open.data(), asked, cards);
        }

        void check() {
            Set<RecordId> here = new HashSet<>();
            room.votes(ballot).forEach(vote -> here.add(vote.id()));
            made.values().forEach(cards -> assertTrue(here.containsAll(cards), "a card was lost"));
            assertEquals(
                    here.size(), made.values().stream().mapToInt(List::size).sum());
            assertEquals(here, Set.copyOf(room.mali.list("vote")));
            assertEquals(here, Set.copyOf(room.kham.list("vote")));
        }
    }
}
