package org.sala.server.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sala.place.Place;
import org.sala.place.Places;

/** A question as Lucene understands it. */
final class AskedQuery {
    /** How much being near weighs beside the words, and at which distance it weighs half of that. */
    private static final float NEAR = 6f;

    private static final double HALF_METRES = 8_000;

    private final Places tree;
    private final WordsQuery words;

    AskedQuery(Places tree, Synonyms synonyms) {
        this.tree = tree;
        this.words = new WordsQuery(synonyms);
    }

    Query of(Asked asked, Eyes eyes) {
        var all = new BooleanQuery.Builder();
        Query sought = asked.words().isEmpty() ? MatchAllDocsQuery.INSTANCE : words.of(Spelling.normal(asked.words()));
        all.add(sought, Occur.MUST);
        all.add(reach(eyes), Occur.FILTER);
        asked.filters().forEach(filter -> all.add(term(filter.field(), filter.code()), Occur.FILTER));
        asked.place().ifPresent(place -> all.add(at(place), Occur.FILTER));
        asked.near().ifPresent(spot -> {
            asked.within()
                    .ifPresent(kilometres -> all.add(
                            LatLonPoint.newDistanceQuery(
                                    ServiceDocument.SPOT, spot.latitude(), spot.longitude(), kilometres * Asked.METRES),
                            Occur.FILTER));
            all.add(
                    LatLonPoint.newDistanceFeatureQuery(
                            ServiceDocument.SPOT, NEAR, spot.latitude(), spot.longitude(), HALF_METRES),
                    Occur.SHOULD);
        });
        return all.build();
    }

    /** By how well it fits; without words by distance, else those first that were confirmed last. */
    static Sort order(Asked asked) {
        var last = new SortField(ServiceDocument.ID, SortField.Type.LONG);
        if (!asked.words().isEmpty()) return new Sort(SortField.FIELD_SCORE, last);
        return asked.near()
                .map(spot -> new Sort(
                        LatLonDocValuesField.newDistanceSort(ServiceDocument.SPOT, spot.latitude(), spot.longitude()),
                        last))
                .orElseGet(() -> new Sort(new SortField(ServiceDocument.CONFIRMED, SortField.Type.LONG, true), last));
    }

    private static Query reach(Eyes eyes) {
        return switch (eyes) {
            case Eyes.Anybody anybody -> term(ServiceDocument.PUBLIC, "true");
            case Eyes.Worker worker -> in(ServiceDocument.AREA, worker.areas());
        };
    }

    private Query at(Place place) {
        return new BooleanQuery.Builder()
                .add(term(ServiceDocument.IN, Long.toString(place.id())), Occur.SHOULD)
                .add(in(ServiceDocument.SERVES, Asked.ids(tree.chain(place.id()))), Occur.SHOULD)
                .build();
    }

    private static Query in(String field, Collection<Long> numbers) {
        List<BytesRef> terms = new ArrayList<>();
        numbers.forEach(number -> terms.add(new BytesRef(Long.toString(number))));
        return new TermInSetQuery(field, terms);
    }

    static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    static Query flat(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
