package org.sala.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sala.rule.Value;

/**
 * How far the order of a sub-group agrees with that of all.
 *
 * @param part the order of the sub-group
 * @param all the order of everybody, of the same topics
 */
public record RankAgreement(List<Ranked> part, List<Ranked> all) {
    public RankAgreement {
        part = List.copyOf(part);
        all = List.copyOf(all);
    }

    /** A topic that comes first for one and much later for the other. */
    public record Apart(long topic, int rank, int overall) {}

    /**
     * Kendall's tau-b, which counts ties on either side for what they are, in thousandths from -1000 to 1000; empty where one side puts all
     * topics on one rank.
     */
    public OptionalInt tau() {
        Map<Long, Integer> overall = ranks();
        long agreed = 0;
        long untiedHere = 0;
        long untiedThere = 0;
        for (Ranked one : part) {
            for (Ranked other : part.subList(0, part.indexOf(one))) {
                int here = Integer.signum(one.rank() - other.rank());
                int there = Integer.signum(rank(overall, one) - rank(overall, other));
                agreed += (long) here * there;
                untiedHere += Math.abs(here);
                untiedThere += Math.abs(there);
            }
        }
        if (untiedHere == 0 || untiedThere == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.floor(1000.0 * agreed / Math.sqrt((double) (untiedHere * untiedThere)) + 0.5));
    }

    /** {@code rule} is {@code disagree.apart} of {@code rules/priorities.json}. */
    public List<Apart> apart(Value.Fields rule) {
        long share = rule.whole("share").orElse(3);
        long far = Math.max(rule.whole("least").orElse(2), Math.ceilDiv(all.size(), share));
        Map<Long, Integer> overall = ranks();
        List<Apart> found = new ArrayList<>();
        for (Ranked one : part) {
            int there = rank(overall, one);
            if (Math.min(one.rank(), there) == 1 && Math.abs(one.rank() - there) >= far) {
                found.add(new Apart(one.topic(), one.rank(), there));
            }
        }
        return found;
    }

    private Map<Long, Integer> ranks() {
        return all.stream().collect(Collectors.toMap(Ranked::topic, Ranked::rank));
    }

    private static int rank(Map<Long, Integer> ranks, Ranked one) {
        Integer rank = ranks.get(one.topic());
        if (rank == null) {
            throw new IllegalArgumentException("the two orders are not of the same topics: " + one.topic());
        }
        return rank;
    }
}
