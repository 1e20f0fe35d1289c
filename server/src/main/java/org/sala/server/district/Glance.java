package org.sala.server.district;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands out of a village, or of several together. Only things are counted here, such as promises and visits: of people nothing is.
 *
 * @param priorities those that were chosen and are not done
 * @param gaps needs that nothing here meets and that are offered to the next gathering
 * @param complaints those that nobody has answered
 */
public record Glance(
        Meetings meetings,
        long priorities,
        Promises promises,
        long gaps,
        Raised raised,
        Visits visits,
        Money money,
        long complaints) {

    /** Nothing of no village: what sums begin with. */
    static final Glance NONE = of(0);

    /** A village of which nothing is known. */
    static final Glance EMPTY = of(1);

    private static Glance of(long villages) {
        return new Glance(
                new Meetings(villages, 0, Optional.empty(), "", Optional.empty()),
                0,
                new Promises(0, Map.of(), 0, 0),
                0,
                new Raised(0, 0),
                new Visits(0, 0, 0),
                new Money(Map.of(), 0),
                0);
    }

    /**
     * Gatherings.
     *
     * @param met villages that have met within the year
     * @param last the day of the last one that was not cancelled
     * @param state how that one stands; planned, when nobody told whether it took place
     * @param next the day of the next one
     */
    public record Meetings(long villages, long met, Optional<LocalDate> last, String state, Optional<LocalDate> next) {
        Meetings plus(Meetings other) {
            boolean isLater =
                    last.isEmpty() || other.last.filter(last.get()::isBefore).isPresent();
            return new Meetings(
                    villages + other.villages,
                    met + other.met,
                    isLater ? other.last : last,
                    isLater ? other.state : state,
                    Stream.concat(next.stream(), other.next.stream()).min(LocalDate::compareTo));
        }
    }

    /**
     * Promises in either direction.
     *
     * @param soon those that will be due within the coming two weeks
     * @param late those that are, by the side that gave them
     * @param inTime those of the last twelve months that were kept in time
     * @param due all of the last twelve months that were kept or broken, and those that are late
     */
    public record Promises(long soon, Map<String, Long> late, long inTime, long due) {
        public Promises {
            late = Map.copyOf(late);
        }

        long allLate() {
            return late.values().stream().mapToLong(Long::longValue).sum();
        }

        boolean isAnyLate() {
            return allLate() > 0;
        }

        Promises plus(Promises other) {
            return new Promises(soon + other.soon, sum(late, other.late), inTime + other.inTime, due + other.due);
        }
    }

    /** What was passed up and waits for an answer, and of it what has waited longer than was said. */
    public record Raised(long waiting, long overdue) {
        Raised plus(Raised other) {
            return new Raised(waiting + other.waiting, overdue + other.overdue);
        }
    }

    /** Visits that are planned; those done and those missed in the last twelve months, among them those of which nobody told. */
    public record Visits(long planned, long done, long missed) {
        Visits plus(Visits other) {
            return new Visits(planned + other.planned, done + other.done, missed + other.missed);
        }
    }

    /** What is left of the open funds by currency, with what is approved taken off; and requests that nobody has decided. */
    public record Money(Map<String, Long> left, long requests) {
        public Money {
            left = Map.copyOf(left);
        }

        Money plus(Money other) {
            return new Money(sum(left, other.left), requests + other.requests);
        }
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((name, number) -> sum.merge(name, number, Long::sum));
        return sum;
    }

    Glance plus(Glance other) {
        return new Glance(
                meetings.plus(other.meetings),
                priorities + other.priorities,
                promises.plus(other.promises),
                gaps + other.gaps,
                raised.plus(other.raised),
                visits.plus(other.visits),
                money.plus(other.money),
                complaints + other.complaints);
    }

    /** The same, of a place in which nobody lives: it has promises, and no gathering that could be missing. */
    Glance ofNoVillage() {
        var without = new Meetings(0, 0, meetings.last(), meetings.state(), meetings.next());
        return new Glance(without, priorities, promises, gaps, raised, visits, money, complaints);
    }

    /** The same without the days of one gathering, which are nothing of several villages. */
    Glance withoutDays() {
        var counted = new Meetings(meetings.villages(), meetings.met(), Optional.empty(), "", Optional.empty());
        return new Glance(counted, priorities, promises, gaps, raised, visits, money, complaints);
    }

    /** Whether nothing has begun: no gathering was held or planned, and nothing was promised or waits. */
    boolean isEmpty() {
        return equals(of(meetings.villages()));
    }
}
