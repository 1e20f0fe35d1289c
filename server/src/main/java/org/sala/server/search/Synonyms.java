package org.sala.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.web.Words;

/** What people say for one thing, from {@code rules/synonyms.json} and from the words for kinds of need. Works on whole texts, since Lao has no blanks. */
final class Synonyms {
    /** Shorter Lao words without their tones are parts of too many others. */
    private static final int FOLDED_LEAST = 5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<Phrase>> kinds = new LinkedHashMap<>();
    private final List<List<Phrase>> groups = new ArrayList<>();
    private final Set<String> quiet = new LinkedHashSet<>();

    private Synonyms() {}

    static Synonyms of(Rules rules, Words words) {
        var synonyms = new Synonyms();
        Value.Fields file = rules.tree().fields("synonyms");
        rules.tree().fields("needs").items("categories").stream()
                .map(one -> ((Value.Fields) one).needText("code"))
                .forEach(code ->
                        synonyms.kinds.put(code, phrases(file.fields("kinds").fields(code), code, words)));
        Words.LANGUAGES.forEach(language -> {
            file.fields("same")
                    .items(language)
                    .forEach(group -> synonyms.groups.add(((Value.Items) group)
                            .texts().stream().map(Phrase::of).toList()));
            file.fields("quiet").texts(language).forEach(word -> synonyms.quiet.add(Spelling.normal(word)));
        });
        return synonyms;
    }

    private static List<Phrase> phrases(Value.Fields said, String code, Words words) {
        Stream<String> own = Words.LANGUAGES.stream().flatMap(language -> said.texts(language).stream());
        Stream<String> names = Words.LANGUAGES.stream().map(language -> words.say(language, "need." + code));
        return Stream.concat(own, names).map(Phrase::of).distinct().toList();
    }

    /** What a kind of need is called, in all languages. */
    List<String> names(String kind) {
        return kinds.getOrDefault(kind, List.of()).stream().map(Phrase::text).toList();
    }

    /** The kinds of need that a text speaks of, each with the length of the longest word that said so. */
    Map<String, Integer> kindsIn(String normal) {
        var text = Text.of(normal);
        Map<String, Integer> found = new LinkedHashMap<>();
        kinds.forEach((kind, phrases) -> phrases.stream()
                .filter(phrase -> phrase.isIn(text))
                .mapToInt(phrase -> phrase.text().length())
                .max()
                .ifPresent(length -> found.put(kind, length)));
        return found;
    }

    /** Other words for what a text says. */
    Set<String> othersFor(String normal) {
        var text = Text.of(normal);
        Set<String> others = new LinkedHashSet<>();
        for (List<Phrase> group : groups) {
            if (group.stream().noneMatch(phrase -> phrase.isIn(text))) continue;
            group.stream()
                    .filter(phrase -> !phrase.isIn(text))
                    .map(Phrase::text)
                    .forEach(others::add);
        }
        return others;
    }

    /** A word that says nothing of what is sought, such as "need" or "for". */
    boolean isQuiet(String word) {
        return quiet.contains(word);
    }

    /** @param words with a blank around each */
    private record Text(String normal, String folded, String words) {
        static Text of(String normal) {
            return new Text(
                    normal,
                    Spelling.folded(normal),
                    " " + NO_WORD.matcher(normal).replaceAll(" ").strip() + " ");
        }
    }

    private record Phrase(String text, String folded, boolean isLao) {
        static Phrase of(String told) {
            String normal = Spelling.normal(told);
            boolean isLao = normal.codePoints().anyMatch(letter -> letter >= 0x0e80 && letter <= 0x0eff);
            return new Phrase(normal, Spelling.folded(normal), isLao);
        }

        boolean isIn(Text said) {
            if (isLao) {
                return said.normal().contains(text)
                        || (folded.length() >= FOLDED_LEAST && said.folded().contains(folded));
            }
            return Stream.of(" ", "s ", "es ").anyMatch(end -> said.words().contains(" " + text + end));
        }
    }
}
