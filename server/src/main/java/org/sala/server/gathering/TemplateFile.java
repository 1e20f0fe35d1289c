package org.sala.server.gathering;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.TextOf;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.gathering.TemplateRules;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Reads a template that somebody wrote, with everything that speaks against it. */
final class TemplateFile {
    /** Every phone fetches it. */
    private static final int BYTES_LIMIT = 300_000;

    private TemplateFile() {}

    /** Empty when it cannot be used; the findings say why. */
    static Optional<Value.Fields> read(String file, byte[] bytes, Rules rules, Findings findings) {
        if (bytes.length > BYTES_LIMIT) {
            String most = Integer.toString(BYTES_LIMIT / 1000);
            findings.leftOut(Finding.Spot.file(file), "template-too-large", "detail", most);
            return Optional.empty();
        }
        return TextOf.bytes(file, bytes, findings)
                .flatMap(text -> parsed(file, text, findings))
                .filter(told -> {
                    var problems = TemplateRules.problemsOf(told, rules);
                    problems.forEach(problem -> findings.add(Finding.leftOut(
                            new Finding.Spot(file, 1, problem.where()),
                            problem.code(),
                            Map.of("detail", shortened(problem.detail())))));
                    return problems.isEmpty();
                });
    }

    private static Optional<Value.Fields> parsed(String file, String text, Findings findings) {
        try {
            return Optional.of(Json.readFields(text));
        } catch (NotJson broken) {
            Map<String, String> spot =
                    Map.of("line", Integer.toString(broken.line()), "column", Integer.toString(broken.column()));
            findings.add(Finding.leftOut(Finding.Spot.row(file, broken.line()), "not-json", spot));
            return Optional.empty();
        }
    }

    private static String shortened(String detail) {
        return detail.length() <= 300 ? detail : detail.substring(0, 299) + "…";
    }
}
