package org.sala.gathering;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * What the cards of one ballot come to, in whichever order they arrived. The phone's twin, which counts along while people vote, is {@code
 * phone/gathering/ballot-tally.js}; both pass {@code examples/tally.json}.
 *
 * @param people how many voted
 * @param cards how many cards count
 * @param replaced cards in whose place others stand
 * @param rivals cards that correct one which a later made card corrects too
 * @param overfull cards with more marks than their people could have set: they count, and are named
 * @param order the topics by rank
 * @param ties topics that share a rank
 * @param circle topics of which none is before the others
 * @param parts the same for each sub-group that may be told apart
 */
public record Tally(
        long people,
        int cards,
        List<RecordId> replaced,
        List<RecordId> rivals,
        List<RecordId> overfull,
        List<Ranked> order,
        List<List<Long>> ties,
        Set<Long> circle,
        List<Part> parts) {

    /**
     * What one sub-group put first.
     *
     * @param agreement with the order of all, in thousandths; empty where it cannot be said
     * @param apart topics that come first for one and much later for the other; none of those who are folded together
     */
    public record Part(
            String partition,
            String code,
            long people,
            List<Ranked> order,
            OptionalInt agreement,
            boolean disagrees,
            List<RankAgreement.Apart> apart) {}

    /** {@code topics} are those put to the vote; what was marked besides is told too. */
    public static Tally of(Rules rules, Value.Fields ballot, Collection<Long> topics, Collection<Row> votes) {
        Method method = Method.find(rules, ballot.text("method").orElse("")).orElse(new Method("", "dots", false, 1));
        Standing standing = Standing.of(votes.stream().map(Card::of).toList());
        Counts all = Counts.of(standing.counted());
        var asked = new TreeSet<>(topics);
        asked.addAll(all.topics());
        List<Ranked> order = Ranked.order(asked, all, method.isShare());
        long dots = ballot.whole("dots").orElse(method.dots());
        return new Tally(
                all.people(),
                standing.counted().size(),
                ids(standing.replaced()),
                ids(standing.rivals()),
                ids(standing.counted().stream()
                        .filter(card -> card.marks().isMoreThan(card.people(), method, dots))
                        .toList()),
                order,
                Ranked.ties(order),
                Ranked.circle(asked, all),
                SubGroups.of(rules).of(standing.counted()).stream()
                        .map(group -> part(rules, group, asked, order, method))
                        .toList());
    }

    private static Part part(Rules rules, SubGroups.Group group, Set<Long> asked, List<Ranked> order, Method method) {
        Value.Fields disagree = rules.tree().fields("priorities").fields("disagree");
        List<Ranked> own = Ranked.order(asked, Counts.of(group.cards()), method.isShare());
        var agreement = new RankAgreement(own, order);
        OptionalInt tau = agreement.tau();
        boolean isOthers = group.code().equals(SubGroups.OTHERS);
        return new Part(
                group.partition(),
                group.code(),
                group.people(),
                own,
                tau,
                tau.isPresent() && tau.getAsInt() < disagree.whole("agreement").orElseThrow(),
                isOthers ? List.of() : agreement.apart(disagree.fields("apart")));
    }

    private static List<RecordId> ids(List<Card> cards) {
        return cards.stream().map(Card::id).toList();
    }
}
