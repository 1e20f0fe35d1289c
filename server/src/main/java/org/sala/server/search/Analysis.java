package org.sala.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes texts apart into words, also where a language writes none apart. Texts are {@link Spelling#normal} before they come here. */
final class Analysis {
    /** Of a field's name: the same words folded, and of English ones the stem. */
    static final String FOLDED = "_folded";

    static final String PARTS = "parts";

    private static final Analyzer KEPT = new Kept();
    private static final Analyzer FOLDING = new Folding();

    private Analysis() {}

    /** For documents. */
    static Analyzer ofFields(List<String> fields) {
        var perField = new java.util.HashMap<String, Analyzer>();
        fields.forEach(field -> perField.put(field + FOLDED, FOLDING));
        perField.put(PARTS, new WhitespaceAnalyzer());
        return new PerFieldAnalyzerWrapper(KEPT, Map.copyOf(perField));
    }

    static List<String> words(String normal) {
        return tokens(KEPT, normal);
    }

    /** As many as {@link #words}, in the same order. */
    static List<String> foldedWords(String normal) {
        return tokens(FOLDING, normal);
    }

    private static List<String> tokens(Analyzer analyzer, String normal) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", normal)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
            return tokens;
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static Tokenizer words() {
        return new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
    }

    private static final class Kept extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(words());
        }
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = words();
            return new TokenStreamComponents(words, new PorterStemFilter(new FoldingFilter(words)));
        }
    }

    private static final class FoldingFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        FoldingFilter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            String folded = Spelling.folded(term.toString());
            if (!folded.isEmpty()) term.setEmpty().append(folded);
            return true;
        }
    }
}
