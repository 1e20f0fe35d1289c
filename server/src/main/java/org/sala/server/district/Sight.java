package org.sala.server.district;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.need.Categories;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * What somebody may see of all that lies in a place, before any record is read: found out by showing the rights a record that says nothing but where it is. So sums
 * are of the same records that the same eyes would be shown one by one.
 *
 * @param types of records
 * @param hidden kinds of need that are not for these eyes
 */
public record Sight(Set<String> types, Set<String> hidden) {
    /** The types that {@code community_line} has. */
    static final List<String> TYPES = List.of(
            "gathering", "topic", "priority", "commitment", "escalation", "visit", "complaint", "fund", "spending");

    private static final RecordId NOBODY_S = new RecordId(1);

    public Sight {
        types = Set.copyOf(types);
        hidden = Set.copyOf(hidden);
    }

    public static Sight of(Rights rights, Rules rules, long area, long place) {
        Set<String> types = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        Value.Fields here = Value.Fields.of("place", new Value.Whole(place));
        TYPES.stream().filter(type -> isShown(rights, type, area, here)).forEach(types::add);
        for (Categories.Category category : Categories.of(rules).list()) {
            Value.Fields about = here.with("category", new Value.Text(category.code()));
            boolean isHidden = types.stream().anyMatch(type -> !isShown(rights, type, area, about));
            if (isHidden) hidden.add(category.code());
        }
        return new Sight(types, hidden);
    }

    private static boolean isShown(Rights rights, String type, long area, Value.Fields data) {
        var told = new Row(NOBODY_S, type, area, null, 1, data, Map.of(), Set.of());
        return rights.show(told, null).isPresent();
    }

    boolean has(String type) {
        return types.contains(type);
    }
}
