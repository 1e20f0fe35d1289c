package org.sala.server.search;

import java.util.List;
import java.util.OptionalLong;
import org.sala.journal.Row;
import org.sala.place.Place;
import org.sala.rule.Value;

/**
 * What was found, as far as the asker may see it.
 *
 * @param hits best first, no more than are ever told
 * @param isMore there are others: the question should say more
 */
record Found(List<Hit> hits, boolean isMore) {
    Found {
        hits = List.copyOf(hits);
    }

    /** @param shown what the asker sees of the record */
    record Hit(Row row, Value.Fields shown, String organization, List<Place> chain, OptionalLong metres) {}

    /** Those on a page, from 1. */
    List<Hit> page(int page) {
        return hits.stream()
                .skip((page - 1L) * Asked.ON_PAGE)
                .limit(Asked.ON_PAGE)
                .toList();
    }

    boolean hasPageAfter(int page) {
        return hits.size() > (long) page * Asked.ON_PAGE;
    }
}
