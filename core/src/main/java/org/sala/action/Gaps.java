package org.sala.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sala.consent.Agreed;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.need.Categories;
import org.sala.person.Joined;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Finds the needs that nothing could meet: it was noted that nothing fits, or whoever was asked said no and nobody is being asked. Only of people
 * who agreed to a record, and never a kind of need that needs a right of its own to be seen.
 */
public final class Gaps {
    private static final Set<String> CARED_FOR = Set.of("noticed", "supported");
    private static final Set<String> NO = Set.of("rejected", "failed");
    private static final Set<String> LIVE = Set.of("draft", "requested", "accepted", "in-progress", "on-hold");

    private final Categories categories;
    private final Value.Fields refusals;

    public Gaps(Rules rules) {
        this.categories = Categories.of(rules);
        this.refusals = rules.tree().fields("matching").fields("refusals");
    }

    /** {@code rows} are the records of the people concerned, in any order. Each person has one gap of a kind at most. */
    public List<Gap> list(Collection<Row> rows) {
        var joined = new Joined(rows);
        Map<RecordId, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Map<RecordId, Set<String>> noted = noted(rows);
        Map<RecordId, List<Row>> referrals = byNeed(rows, "referral");
        Map<String, Gap> found = new HashMap<>();
        rows.stream()
                .filter(row -> row.type().equals("need") && row.status().equals("open"))
                .sorted(Comparator.comparing(Row::id))
                .forEach(need -> why(need, noted, referrals)
                        .flatMap(why -> gap(need, why, byId, joined))
                        .ifPresent(gap -> found.merge(gap.person().number() + "/" + gap.category(), gap, Gaps::both)));
        List<Gap> gaps = new ArrayList<>(found.values());
        gaps.sort(Comparator.comparing(Gap::need));
        return List.copyOf(gaps);
    }

    private Optional<Gap> gap(Row need, Set<String> why, Map<RecordId, Row> byId, Joined joined) {
        String category = need.data().text("category").orElse("");
        Row owner = need.owner() == null ? null : byId.get(need.owner());
        Row person = owner == null ? null : byId.get(joined.standing(owner.id()));
        if (owner == null || person == null || !mayCount(owner, person, need) || !isOfEverybody(category)) {
            return Optional.empty();
        }
        var place = person.data().whole("place");
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Gap(person.id(), need.id(), category, place.getAsLong(), TellGaps.partOf(person), why));
    }

    /** What was agreed on the record that the need stands on, and on the one that stands for the person. */
    private static boolean mayCount(Row owner, Row person, Row need) {
        return new Agreed(owner).toRecord()
                && new Agreed(person).toRecord()
                && CARED_FOR.contains(person.status())
                && need.data().texts("rights").isEmpty();
    }

    /** A kind that only a newer phone knows may be a sensitive one. */
    private boolean isOfEverybody(String category) {
        return categories
                .find(category)
                .filter(kind -> kind.sensitive().isEmpty())
                .isPresent();
    }

    private Optional<Set<String>> why(Row need, Map<RecordId, Set<String>> noted, Map<RecordId, List<Row>> referrals) {
        List<Row> asked = referrals.getOrDefault(need.id(), List.of());
        if (asked.stream().anyMatch(referral -> LIVE.contains(referral.status()))) {
            return Optional.empty();
        }
        Set<String> why = new TreeSet<>(noted.getOrDefault(need.id(), Set.of()));
        asked.stream()
                .filter(referral -> NO.contains(referral.status()))
                .map(referral -> referral.data().text("reason").orElse(""))
                .forEach(reason -> why.add(refusals.text(reason).orElse("other")));
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    private static Map<RecordId, Set<String>> noted(Collection<Row> rows) {
        Map<RecordId, Set<String>> noted = new HashMap<>();
        byNeed(rows, "gap").forEach((need, gaps) -> {
            Set<String> why = new TreeSet<>();
            gaps.forEach(gap -> why.addAll(gap.data().texts("why")));
            noted.put(need, why.isEmpty() ? Set.of("other") : why);
        });
        return noted;
    }

    private static Map<RecordId, List<Row>> byNeed(Collection<Row> rows, String type) {
        Map<RecordId, List<Row>> byNeed = new HashMap<>();
        rows.stream()
                .filter(row -> row.type().equals(type))
                .forEach(row -> row.reference("need")
                        .ifPresent(need -> byNeed.computeIfAbsent(need, none -> new ArrayList<>())
                                .add(row)));
        return byNeed;
    }

    private static Gap both(Gap first, Gap other) {
        Set<String> why = new TreeSet<>(first.why());
        why.addAll(other.why());
        return new Gap(first.person(), first.need(), first.category(), first.place(), first.part(), why);
    }
}
