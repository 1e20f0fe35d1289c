package org.sala.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.journal.RecordId;

/**
 * Which cards count. A card that replaces another stands in its place; of several that replace the same one the last made counts, and the
 * others are named, never lost.
 *
 * @param counted those that count, the first made first
 * @param replaced those in whose place others stand
 * @param rivals those that replace a card which another, made later, replaces too: somebody should look at both
 */
record Standing(List<Card> counted, List<Card> replaced, List<Card> rivals) {

    static Standing of(Collection<Card> cards) {
        var known = new TreeMap<RecordId, Card>();
        var heirs = new HashMap<RecordId, TreeSet<RecordId>>();
        for (Card card : cards) {
            known.put(card.id(), card);
            card.replaces()
                    .ifPresent(other -> heirs.computeIfAbsent(other, none -> new TreeSet<>())
                            .add(card.id()));
        }
        return new Sorting(known, heirs).sort();
    }

    private record Sorting(Map<RecordId, Card> known, Map<RecordId, TreeSet<RecordId>> heirs) {
        Standing sort() {
            List<Card> counted = new ArrayList<>();
            List<Card> replaced = new ArrayList<>();
            List<Card> rivals = new ArrayList<>();
            for (Card card : known.values()) {
                List<Card> line = line(root(card));
                if (!line.contains(card)) {
                    rivals.add(card);
                } else if (line.getLast().equals(card)) {
                    counted.add(card);
                } else {
                    replaced.add(card);
                }
            }
            return new Standing(counted, replaced, rivals);
        }

        /** The first of the cards that this one goes back to; it may not be here yet. */
        private RecordId root(Card card) {
            Set<RecordId> passed = new HashSet<>();
            RecordId root = card.id();
            Optional<RecordId> next = card.replaces();
            while (passed.add(root) && next.isPresent() && !passed.contains(next.get())) {
                root = next.get();
                next = Optional.ofNullable(known.get(root)).flatMap(Card::replaces);
            }
            return root;
        }

        /** From the first card to the one that counts, without those that are not here. */
        private List<Card> line(RecordId root) {
            Set<RecordId> passed = new HashSet<>();
            List<Card> line = new ArrayList<>();
            Optional<RecordId> at = Optional.of(root);
            while (at.isPresent() && passed.add(at.get())) {
                Optional.ofNullable(known.get(at.get())).ifPresent(line::add);
                at = Optional.ofNullable(heirs.get(at.get())).map(Collections::max);
            }
            return line;
        }
    }
}
