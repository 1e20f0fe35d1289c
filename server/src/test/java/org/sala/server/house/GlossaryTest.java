package org.sala.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.journal.Kind;
import org.sala.journal.Outcome;
import org.sala.rule.FieldPolicy;
import org.sala.rule.RuleFolder;
import org.sala.rule.Rules;

/** GLOSSARY.md has a row for every idea: what a file or a name calls by a word can be looked up. */
class GlossaryTest {
    private static final Path ROOT = Path.of(System.getProperty("sala.root"));
    private static final Rules RULES = RuleFolder.rules();
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)");

    private final String page = read("GLOSSARY.md");
    private final List<List<String>> rows = page.lines()
            .filter(line -> line.startsWith("| **"))
            .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList())
            .toList();
    private final Set<String> words = rows.stream()
            .flatMap(row -> Stream.of(row.getFirst().replace("*", "").split(", ")))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_record_type_has_a_row() {
        assertExplained(RULES.types().keySet());
    }

    @Test
    void every_role_has_a_row() {
        assertExplained(RULES.tree().fields("roles").fields("roles").values().keySet());
    }

    @Test
    void every_life_cycle_and_its_states_have_a_row() {
        var cycles = RULES.tree().fields("lifecycles").values().keySet();
        assertExplained(cycles);
        cycles.forEach(cycle -> assertExplained(RULES.lifeCycle(cycle).states()));
    }

    @Test
    void every_kind_of_change_outcome_and_policy_has_a_row() {
        assertExplained(Stream.of(Kind.values()).map(Kind::name).toList());
        assertExplained(Stream.of(Outcome.values()).map(Outcome::code).toList());
        assertExplained(Stream.of(FieldPolicy.values()).map(FieldPolicy::name).toList());
    }

    @Test
    void the_words_in_italics_in_the_contract_have_a_row() {
        var italics = Pattern.compile("(?<!\\*)\\*([a-z][a-z ]+)\\*(?!\\*)")
                .matcher(read("docs/sync.md"))
                .results()
                .map(hit -> hit.group(1))
                .filter(word -> !word.equals("italics"))
                .toList();
        assertTrue(italics.size() >= 5, italics.toString());
        assertExplained(italics);
    }

    @Test
    void each_row_is_an_idea_a_sentence_and_three_names() {
        var broken = rows.stream()
                .filter(row -> row.size() != 5
                        || !row.get(1).matches("[A-Z].*[.?]")
                        || row.stream().anyMatch(String::isEmpty))
                .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void no_word_has_two_rows() {
        long named = rows.stream()
                .mapToLong(row -> row.getFirst().split(", ").length)
                .sum();
        assertEquals(words.size(), named);
    }

    @Test
    void the_public_names_of_core_are_made_of_its_words() {
        Set<String> known = Pattern.compile("[a-z]+")
                .matcher(page.toLowerCase(Locale.ROOT))
                .results()
                .map(hit -> hit.group())
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Source source : Source.below(ROOT)) {
            if (source.path().startsWith("core/src/main/java/")) {
                PUBLIC_TYPE
                        .matcher(source.code())
                        .results()
                        .forEach(type -> Stream.of(type.group(1).split("(?=[A-Z])"))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .filter(word -> !isOneOf(known, word))
                                .forEach(word -> unknown.add(word + " in " + type.group(1))));
            }
        }
        assertEquals(Set.of(), unknown, "say it in words of GLOSSARY.md, or add a row there");
    }

    private static boolean isOneOf(Set<String> known, String word) {
        return known.contains(word)
                || ENDINGS.stream()
                        .anyMatch(ending -> known.contains(word + ending)
                                || (word.endsWith(ending)
                                        && known.contains(word.substring(0, word.length() - ending.length()))));
    }

    private void assertExplained(Collection<String> codes) {
        Set<String> missing = codes.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' '))
                .filter(code -> !words.contains(code) && !words.contains(code.replaceAll("s$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "GLOSSARY.md has no row for these");
    }

    private static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + path, e);
        }
    }
}
