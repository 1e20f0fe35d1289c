package org.sala.server.referral;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sala.exchange.json.Json;
import org.sala.journal.Outcome;
import org.sala.rule.Value;
import org.sala.server.web.Language;
import org.sala.server.web.Problem;
import org.sala.server.web.Problems;
import org.sala.server.web.Words;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says to other software what became of its question: a status, codes for the program, and words in the language of who reads them. */
final class SoftwareWords {
    private static final int DONE = 200;
    private static final int MADE = 201;
    private static final int TAKEN = 202;
    private static final int CONFLICT = 409;
    private static final int HELD = 422;

    private final Words words;

    SoftwareWords(Words words) {
        this.words = words;
    }

    /** Of a question that went through the door. {@code answer} has what {@link ReferralDoor} keeps of it. */
    ServerResponse told(ServerRequest request, Value.Fields answer, boolean isMaking) {
        Outcome outcome = Outcome.ofCode(answer.needText("outcome"));
        int status = switch (outcome) {
            case APPLIED -> isMaking ? MADE : DONE;
            case ALREADY_DONE -> DONE;
            case TO_SETTLE -> TAKEN;
            case CONFLICT -> CONFLICT;
            case HELD, NEWER -> HELD;
        };
        Value.Fields told = outcome == Outcome.APPLIED ? answer : answer.with(explained(request, answer, outcome));
        var response = status < Problem.MALFORMED ? plain(status) : problem(status);
        if (status == MADE) {
            response.location(
                    URI.create("/referrals/" + answer.whole("referral").orElseThrow()));
        }
        return response.body(Json.write(status < Problem.MALFORMED ? told : Problems.described(status, told)));
    }

    /** What a field could hold, when it cannot hold what was sent. */
    ServerResponse told(ServerRequest request, AskedFields.Unfit unfit) {
        String language = Language.of(request.servletRequest());
        String how = allowed(language, unfit.why().reason(), unfit.why().allowed());
        Value.Fields told = said(
                unfit.why().reason(),
                words.say(language, "settle.reason." + unfit.why().reason()),
                how.isEmpty() ? words.say(language, "problem.mend-how") : how,
                unfit.where());
        return problem(Problem.MALFORMED)
                .body(Json.write(Problems.described(
                        Problem.MALFORMED, told.with("allowed", unfit.why().allowed()))));
    }

    private Value.Fields explained(ServerRequest request, Value.Fields answer, Outcome outcome) {
        String language = Language.of(request.servletRequest());
        String reason = answer.text("reason").orElse("");
        String settle = answer.items("settle").stream().map(Json::write).collect(Collectors.joining(", "));
        String message = words.say(language, "settle.outcome." + outcome.code());
        boolean isKnown = words.has("settle.reason." + reason);
        return said(
                reason.isEmpty() ? outcome.code() : reason,
                isKnown ? message + ". " + words.say(language, "settle.reason." + reason) : message,
                words.say(language, "problem." + outcome.code() + "-how", Map.of("settle", settle)),
                answer.texts("fields").stream().findFirst().orElse(""));
    }

    private static Value.Fields said(String code, String message, String how, String where) {
        return Value.Fields.of("error", new Value.Text(code))
                .with("message", new Value.Text(message))
                .with("how", new Value.Text(how))
                .with("where", new Value.Text(where));
    }

    private String allowed(String language, String reason, Value.Fields allowed) {
        String kind = allowed.text("kind").orElse("");
        if (!kind.isEmpty()) return words.say(language, "settle.allowed.kind." + kind);
        if (allowed.has("codes")) {
            return words.say(
                    language,
                    "settle.allowed.unknown-code",
                    Map.of("codes", String.join(", ", allowed.texts("codes"))));
        }
        String key = "settle.allowed." + reason;
        return words.has(key) ? words.say(language, key, names(allowed)) : "";
    }

    private static Map<String, String> names(Value.Fields allowed) {
        Map<String, String> names = new TreeMap<>();
        allowed.values().forEach((name, value) -> names.put(name, shown(value)));
        return names;
    }

    private static String shown(Value value) {
        return value instanceof Value.Text(String text) ? text : Json.write(value);
    }

    static ServerResponse.BodyBuilder plain(int status) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store");
    }

    private static ServerResponse.BodyBuilder problem(int status) {
        return plain(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** The first of several outcomes that is not plain. */
    static Outcome worst(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome != Outcome.APPLIED)
                .findFirst()
                .orElse(Outcome.APPLIED);
    }
}
