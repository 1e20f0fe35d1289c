package org.sala.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** Looks at every service, one after another, while there is no index. Finds what has the words; misspelt ones it does not know. */
final class SlowSearch {
    private static final Comparator<Weighed> WORST_FIRST = Comparator.comparingDouble(Weighed::weight)
            .thenComparing(one -> one.hit().row().id().number(), Comparator.reverseOrder());

    private final ServiceRows rows;
    private final Synonyms synonyms;

    SlowSearch(ServiceRows rows, Synonyms synonyms) {
        this.rows = rows;
        this.synonyms = synonyms;
    }

    private record Weighed(Found.Hit hit, double weight) {}

    /** What a text asks for, worked out once. */
    private record Sought(List<String> words, Set<String> kinds, Set<String> others) {}

    Found find(Looking looking) {
        String normal = Spelling.normal(looking.asked().words());
        var sought = new Sought(
                Analysis.foldedWords(normal).stream()
                        .filter(word -> !synonyms.isQuiet(word))
                        .toList(),
                synonyms.kindsIn(normal).keySet(),
                synonyms.othersFor(normal));
        var best = new PriorityQueue<>(WORST_FIRST);
        int[] all = new int[1];
        rows.each(candidate -> looking.hit(candidate).ifPresent(hit -> {
            double weight = weight(candidate, looking, sought);
            if (weight < 0) return;
            all[0]++;
            best.add(new Weighed(hit, weight));
            if (best.size() > Search.MOST) best.poll();
        }));
        var hits = new ArrayList<>(best);
        hits.sort(WORST_FIRST.reversed());
        return new Found(hits.stream().map(Weighed::hit).toList(), all[0] > Search.MOST);
    }

    /** Below nothing when it is not what is sought. */
    private double weight(Candidate candidate, Looking looking, Sought sought) {
        double near = looking.asked().metres(candidate.row(), looking.tree()).stream()
                .mapToDouble(metres -> 1 / (1 + metres / Asked.METRES))
                .findFirst()
                .orElse(0);
        if (looking.asked().words().isEmpty())
            return near + confirmed(candidate.row().data());
        double words = ofKind(candidate, sought) + ofWords(candidate, looking, sought);
        return words == 0 ? -1 : words + near;
    }

    private static double ofKind(Candidate candidate, Sought sought) {
        return Service.of(candidate.row()).categories().stream().anyMatch(sought.kinds()::contains) ? 3 : 0;
    }

    private double ofWords(Candidate candidate, Looking looking, Sought sought) {
        double weight = 0;
        for (Map.Entry<String, String> part :
                ServiceText.of(candidate, looking.tree(), synonyms).entrySet()) {
            float each = ServiceText.WEIGHTS.getOrDefault(part.getKey(), 1f);
            Set<String> has = Set.copyOf(Analysis.foldedWords(part.getValue()));
            weight += each * sought.words().stream().filter(has::contains).count();
            if (sought.others().stream().anyMatch(part.getValue()::contains)) weight += each / 2;
        }
        return weight;
    }

    /** Less than any distance says: the year and day. */
    private static double confirmed(Value.Fields data) {
        String day = data.text("confirmedOn").orElse("").replace("-", "");
        return day.matches("\\d{8}") ? Long.parseLong(day) / 1e12 : 0;
    }
}
