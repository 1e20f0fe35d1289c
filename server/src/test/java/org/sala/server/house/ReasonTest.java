package org.sala.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.rule.FieldKind;
import org.sala.rule.LifeCycle;
import org.sala.rule.RuleFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every reason that the server may give for not applying a change has words, so that a screen can tell why something waits. */
class ReasonTest {
    private static final Path ROOT = Path.of(System.getProperty("sala.root"));
    private static final Pattern VERDICT = Pattern.compile("(?:held|heldAt|Held|TO_SETTLE,)[\\s(]+\"([a-z-]*[a-z])\"");
    private static final Pattern UNFIT = Pattern.compile("Unfit\\(\\s*\"([a-z-]*[a-z])\"");
    private static final Pattern OBJECTION = Pattern.compile("(?:Optional\\.of\\(|NOT_ENTITLED = )\"([a-z-]*[a-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void every_reason_has_words(String language) {
        JsonNode words = new JsonMapper()
                .readTree(ROOT.resolve("words/" + language + "/settle.json").toFile());
        Set<String> unsaid = reasons();
        unsaid.removeIf(reason -> words.has("reason." + reason));
        assertEquals(Set.of(), unsaid, "words/" + language + "/settle.json lacks them");
    }

    @Test
    void the_reasons_are_found_in_code_life_cycles_and_fields() {
        assertTrue(reasons()
                .containsAll(Set.of(
                        "consent-missing",
                        "not-entitled",
                        "taken-by-another",
                        "unknown-command",
                        "was-cancelled",
                        "reason-missing",
                        "too-long",
                        "not-yet",
                        "sensitive-health")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void what_a_field_could_hold_has_words(String language) {
        JsonNode words = new JsonMapper()
                .readTree(ROOT.resolve("words/" + language + "/settle.json").toFile());
        Set<String> unsaid = new TreeSet<>(Set.of("too-long", "too-many", "out-of-range", "unknown-code", "not-yet"));
        for (FieldKind kind : FieldKind.values()) {
            unsaid.add("kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        unsaid.removeIf(code -> words.has("allowed." + code));
        assertEquals(Set.of(), unsaid, "words/" + language + "/settle.json lacks them");
    }

    private static Set<String> reasons() {
        Set<String> reasons = new TreeSet<>();
        for (Source source : Source.below(ROOT)) {
            if (source.path().matches("core/src/main/java/org/sala/(journal/.*|rule/.*)")) {
                addFound(reasons, VERDICT, source);
                addFound(reasons, UNFIT, source);
            } else if (source.path().endsWith("/sala/team/Objections.java")) {
                addFound(reasons, OBJECTION, source);
            }
        }
        RuleFolder.rules().types().values().forEach(type -> {
            type.fields().values().stream()
                    .filter(field -> field.sensitive() != null)
                    .forEach(field -> reasons.add("sensitive-" + field.sensitive()));
            RuleFolder.rules().lifeCycleOf(type).ifPresent(cycle -> addUnfit(reasons, cycle));
        });
        return reasons;
    }

    private static void addFound(Set<String> reasons, Pattern pattern, Source source) {
        pattern.matcher(source.code())
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .forEach(reasons::add);
    }

    /** What a command needs and has not, and the states that it does not fit. */
    private static void addUnfit(Set<String> reasons, LifeCycle cycle) {
        for (LifeCycle.Command command : cycle.commands().values()) {
            command.needs().forEach(need -> reasons.add(need + "-missing"));
            cycle.states().stream()
                    .filter(state ->
                            !command.from().contains(state) && !command.to().equals(state) && !command.always())
                    .forEach(state -> reasons.add("was-" + state));
        }
    }
}
