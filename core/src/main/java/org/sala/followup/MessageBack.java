package org.sala.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * The text of a message back, drafted from what is written: only the parts that the person lets be told. The phone's twin is
 * {@code phone/followup/draft.js}.
 *
 * @param rows what is written of the person, in the order in which it is to be told
 * @param names of services, by id
 */
record MessageBack(Collection<Row> rows, Map<RecordId, String> names, Say say) {
    /** In the order in which they read best. */
    private static final List<String> PARTS = List.of("needs", "plan", "went", "helped", "goals");

    String text(Collection<String> parts) {
        List<String> lines = new ArrayList<>();
        PARTS.stream().filter(parts::contains).flatMap(this::lines).forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(say.say("followup.draft.nothing"));
        }
        return Stream.concat(Stream.of(say.say("followup.draft.opening")), lines.stream())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(String part) {
        return switch (part) {
            case "needs" -> needs();
            case "plan" -> of("referral").map(this::plan);
            case "went" -> of("followup").flatMap(row -> told(row, "went"));
            case "helped" -> of("followup").flatMap(row -> told(row, "helped"));
            case "goals" -> of("goal").map(this::goal);
            default -> Stream.empty();
        };
    }

    private Stream<Row> of(String type) {
        return rows.stream().filter(row -> row.type().equals(type));
    }

    private Stream<String> needs() {
        String needs = of("need")
                .map(row -> say.say("need." + row.data().text("category").orElse("")))
                .collect(Collectors.joining(", "));
        return needs.isEmpty() ? Stream.empty() : Stream.of(say.say("followup.draft.needs", Map.of("needs", needs)));
    }

    private String plan(Row referral) {
        return say.say(
                "followup.draft.plan",
                Map.of("service", service(referral), "status", say.say("referral.status." + referral.status())));
    }

    private Stream<String> told(Row followup, String field) {
        Optional<String> code = followup.data().text(field);
        return code.stream()
                .map(said -> say.say("followup.draft." + field + "." + said, Map.of("service", serviceOf(followup))));
    }

    private String serviceOf(Row followup) {
        return followup.reference("referral")
                .flatMap(id -> of("referral").filter(row -> row.id().equals(id)).findFirst())
                .map(this::service)
                .orElseGet(() -> say.say("followup.draft.step"));
    }

    private String service(Row referral) {
        return referral.reference("service")
                .map(id -> names.getOrDefault(id, ""))
                .orElse("");
    }

    private String goal(Row goal) {
        return say.say(
                "followup.draft.goal",
                Map.of(
                        "goal", goal.data().text("words").orElse(""),
                        "reached", say.say("plan.reached." + goal.status())));
    }
}
