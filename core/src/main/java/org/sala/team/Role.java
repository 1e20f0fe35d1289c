package org.sala.team;

import java.util.Set;
import java.util.TreeSet;
import org.sala.rule.Value;

/**
 * What a role may do, read from {@code rules/roles.json}.
 *
 * @param sees how far: {@code place} (people of a place), {@code organization} (referrals to it), {@code directory} (no people)
 * @param reads record types whose records it sees
 * @param writes record types it may make and edit
 * @param commands record types whose life cycle it may move
 * @param ofPlaces record types that it makes, edits and moves where they are a place's, and not where they are a person's
 * @param sensitive rights to sensitive fields: {@code health}, {@code ethnicity}, {@code religion}, {@code abuse}
 * @param restricted rights to restricted records: {@code safeguarding}
 * @param isWorker whether people may be given to whoever has it, to look after
 * @param links kinds of private addresses it may hand out: {@code referral}, {@code capacity}, {@code person}
 * @param offices what it looks after for the team below its place: {@code accounts}, {@code devices}
 * @param decides what it decides for the communities below its place: {@code money}, {@code answers} to what was passed up
 * @param sides on which sides of a promise it stands, as {@code rules/groups.json} has them; none for who stands beside both
 */
public record Role(
        String name,
        String level,
        String sees,
        Set<String> reads,
        Set<String> writes,
        Set<String> commands,
        Set<String> ofPlaces,
        Set<String> sensitive,
        Set<String> restricted,
        boolean isWorker,
        Set<String> links,
        Set<String> offices,
        Set<String> decides,
        Set<String> sides) {
    public static final String SUPERVISOR = "supervisor";

    static Role of(String name, Value.Fields rule) {
        return new Role(
                name,
                rule.needText("level"),
                rule.needText("sees"),
                Set.copyOf(rule.texts("reads")),
                Set.copyOf(rule.texts("writes")),
                Set.copyOf(rule.texts("commands")),
                Set.copyOf(rule.texts("ofPlaces")),
                Set.copyOf(rule.texts("sensitive")),
                Set.copyOf(rule.texts("restricted")),
                rule.flag("worker"),
                Set.copyOf(rule.texts("links")),
                Set.copyOf(rule.texts("offices")),
                Set.copyOf(rule.texts("decides")),
                Set.copyOf(rule.texts("sides")));
    }

    /** The same role with a right to sensitive fields that it has not got otherwise. */
    public Role trustedWith(String right) {
        Set<String> rights = new TreeSet<>(sensitive);
        rights.add(right);
        return new Role(
                name,
                level,
                sees,
                reads,
                writes,
                commands,
                ofPlaces,
                rights,
                restricted,
                isWorker,
                links,
                offices,
                decides,
                sides);
    }

    /** Whether it takes part in what communities hold in common. */
    boolean seesCommunity() {
        return !seesOrganization() && reads.contains("gathering");
    }

    boolean seesPeople() {
        return sees.equals("place");
    }

    boolean isSupervisor() {
        return name.equals(SUPERVISOR);
    }

    boolean seesOrganization() {
        return sees.equals("organization");
    }
}
