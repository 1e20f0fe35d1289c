package org.sala.server.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Words as people type them: some of them said otherwise in the directory, some misspelt, the last one perhaps not finished. */
final class WordsQuery {
    /** More words than this say nothing more. */
    private static final int WORDS = 16;

    /** Misspelt ones are looked for among the first. All in all Lucene takes a thousand clauses. */
    private static final int FORGIVEN = 8;

    private static final int OTHER_WORDS = 8;

    private static final int PARTS = 60;
    private static final int FUZZY_LEAST = 4;
    private static final int TWO_WRONG = 8;
    private static final int SPELLINGS = 10;
    private static final int PREFIX_LEAST = 2;

    private static final float OTHER_WAY = 0.8f;
    private static final float NOT_QUITE = 0.5f;
    private static final float OF_PARTS = 0.3f;
    private static final float OF_KIND = 3f;
    private static final float A_LETTER = 0.2f;
    private static final float KIND_MOST = 6f;

    /** Of several fields that hold a word, the others count so much. */
    private static final float OTHERS = 0.1f;

    private final Synonyms synonyms;

    WordsQuery(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    Query of(String normal) {
        var any = new BooleanQuery.Builder();
        any.add(typed(normal), Occur.SHOULD);
        List<String> parts =
                Spelling.parts(normal).stream().distinct().limit(PARTS).toList();
        if (!parts.isEmpty()) any.add(parts(parts), Occur.SHOULD);
        synonyms.kindsIn(normal)
                .forEach((kind, length) -> any.add(
                        AskedQuery.flat(
                                AskedQuery.term("categories", kind), Math.min(KIND_MOST, OF_KIND + length * A_LETTER)),
                        Occur.SHOULD));
        synonyms.othersFor(normal).stream()
                .limit(OTHER_WORDS)
                .forEach(other -> any.add(new BoostQuery(whole(other), NOT_QUITE), Occur.SHOULD));
        return any.build();
    }

    private Query typed(String normal) {
        List<String> kept = Analysis.words(normal);
        List<String> folded = Analysis.foldedWords(normal);
        List<Integer> said = new ArrayList<>();
        for (int at = 0; at < kept.size() && said.size() < WORDS; at++) {
            if (!synonyms.isQuiet(kept.get(at))) said.add(at);
        }
        if (said.isEmpty()) return new MatchNoDocsQuery("only words that say nothing");
        var all = new BooleanQuery.Builder();
        for (int at : said) {
            List<Query> ways = new ArrayList<>(ways(kept.get(at), folded.get(at)));
            boolean isLast = at == kept.size() - 1;
            if (said.indexOf(at) < FORGIVEN || isLast) ways.addAll(notQuite(kept.get(at), isLast));
            all.add(new DisjunctionMaxQuery(ways, OTHERS), Occur.SHOULD);
        }
        // Of a long sentence two words should be there, or everything is found that mentions a place.
        return all.setMinimumNumberShouldMatch(said.size() > 4 ? 2 : 1).build();
    }

    private static List<Query> ways(String kept, String folded) {
        List<Query> ways = new ArrayList<>();
        ServiceText.WEIGHTS.forEach((field, weight) -> {
            ways.add(new BoostQuery(AskedQuery.term(field, kept), weight));
            ways.add(new BoostQuery(AskedQuery.term(field + Analysis.FOLDED, folded), weight * OTHER_WAY));
        });
        return ways;
    }

    private static List<Query> notQuite(String kept, boolean isLast) {
        List<Query> ways = new ArrayList<>();
        int wrong = kept.length() >= TWO_WRONG ? 2 : 1;
        ServiceText.WEIGHTS.forEach((field, weight) -> {
            var term = new Term(field, kept);
            if (isLatin(kept) && kept.length() >= FUZZY_LEAST) {
                ways.add(new BoostQuery(new FuzzyQuery(term, wrong, 1, SPELLINGS, true), weight * NOT_QUITE));
            }
            if (isLast && kept.length() >= PREFIX_LEAST) {
                ways.add(new BoostQuery(new PrefixQuery(term), weight * NOT_QUITE));
            }
        });
        return ways;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter < 0x250 && Character.isLetter(letter));
    }

    /** All words of it, anywhere. */
    private static Query whole(String phrase) {
        List<String> kept = Analysis.words(phrase);
        List<String> folded = Analysis.foldedWords(phrase);
        var all = new BooleanQuery.Builder();
        for (int at = 0; at < Math.min(kept.size(), WORDS); at++) {
            all.add(new DisjunctionMaxQuery(ways(kept.get(at), folded.get(at)), OTHERS), Occur.MUST);
        }
        return all.build();
    }

    /** Misspelt Lao, and Lao that was taken apart otherwise: most of its parts are there all the same. */
    private static Query parts(List<String> parts) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(AskedQuery.flat(AskedQuery.term(Analysis.PARTS, part), OF_PARTS), Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(parts.size() * 0.6)))
                .build();
    }
}
