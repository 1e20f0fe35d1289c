package org.sala.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.sala.place.Places;
import org.sala.place.Spot;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Problem;
import org.sala.server.web.Refused;

/** Finds services. The index says which may fit; what is told is read from the records, as the asker may see them. */
public final class Search {
    /** Nobody reads more; whoever wants others says more of what they seek. */
    static final int MOST = 100;

    /** So many are looked at before it is said that there are no more for this asker. */
    private static final int LOOKED_AT = 2_000;

    private static final int SLOW_AT_ONCE = 2;

    private final SearchJob index;
    private final ServiceRows rows;
    private final StoredPlaces places;
    private final Synonyms synonyms;
    private final Semaphore slow = new Semaphore(SLOW_AT_ONCE);

    public Search(SearchJob index, BuildIndex build, StoredPlaces places) {
        this.index = index;
        this.rows = build.rows();
        this.synonyms = build.synonyms();
        this.places = places;
    }

    Found find(Asked asked, Eyes eyes) {
        Places tree = places.now();
        Query query = new AskedQuery(tree, synonyms).of(asked, eyes);
        Sort order = AskedQuery.order(asked);
        return index.ask(searcher -> quickly(searcher, query, order, new Looking(asked, eyes, tree)))
                .orElseGet(() -> slowly(new Looking(asked, eyes, tree)));
    }

    /** Two at once: together they would read the directory over and over while the index is being made. */
    private Found slowly(Looking looking) {
        if (!slow.tryAcquire()) {
            throw new Refused(new Problem(Problem.TOO_MANY, "too-many", "", Map.of("seconds", "5")));
        }
        try {
            return new SlowSearch(rows, synonyms).find(looking);
        } finally {
            slow.release();
        }
    }

    /** The numbers of what anybody finds first, best first: how well and how fast is measured with it. */
    public List<Long> firstFor(String words, Optional<Spot> near) {
        var asked = new Asked(words, List.of(), Optional.empty(), near, OptionalDouble.empty(), 1);
        return find(asked, new Eyes.Anybody()).page(1).stream()
                .map(hit -> hit.row().id().number())
                .toList();
    }

    private Found quickly(IndexSearcher searcher, Query query, Sort order, Looking looking) throws IOException {
        List<Found.Hit> hits = new ArrayList<>();
        ScoreDoc last = null;
        for (int seen = 0; seen < LOOKED_AT; seen += MOST + 1) {
            TopDocs next = searcher.searchAfter(last, query, MOST + 1, order);
            List<ServiceRows.Key> keys = keys(searcher, next);
            Map<Long, Candidate> found = rows.find(keys);
            for (ServiceRows.Key key : keys) {
                Optional.ofNullable(found.get(key.record()))
                        .flatMap(looking::hit)
                        .ifPresent(hits::add);
            }
            if (keys.size() <= MOST || hits.size() > MOST) break;
            last = next.scoreDocs[next.scoreDocs.length - 1];
        }
        return new Found(hits.subList(0, Math.min(MOST, hits.size())), hits.size() > MOST);
    }

    private static List<ServiceRows.Key> keys(IndexSearcher searcher, TopDocs found) throws IOException {
        List<ServiceRows.Key> keys = new ArrayList<>();
        for (ScoreDoc one : found.scoreDocs) {
            keys.add(new ServiceRows.Key(
                    number(searcher, one.doc, ServiceDocument.AREA), number(searcher, one.doc, ServiceDocument.ID)));
        }
        return keys;
    }

    private static long number(IndexSearcher searcher, int document, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        boolean isThere = values != null && values.advanceExact(document - leaf.docBase);
        return isThere && values != null ? values.longValue() : 0;
    }
}
