package org.sala.server.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.signin.Secret;
import org.sala.server.web.Language;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;
import org.springframework.web.servlet.function.ServerRequest;

/** What the public page shows, in the reader's words. */
public final class SayWords {
    private final Words words;
    private final Rules rules;
    private final SaidTime time;
    private final RandomGenerator chance;

    public SayWords(Words words, Rules rules, SaidTime time, RandomGenerator chance) {
        this.words = words;
        this.rules = rules;
        this.time = time;
        this.chance = chance;
    }

    /** What one can complain of. */
    List<String> abouts() {
        return rules.type(Complainer.TYPE)
                .flatMap(type -> type.field("about"))
                .orElseThrow()
                .codes();
    }

    /** Of a form: another each time, so that sending one twice can be told from saying the same again. */
    Secret newKey() {
        return Secret.random(chance);
    }

    Map<String, Object> where(ServerRequest request, String told) {
        Map<String, Object> shown = titled(request, "where-title", Map.of());
        shown.put("isWrong", !told.isEmpty());
        return shown;
    }

    Map<String, Object> form(ServerRequest request, SaidOf of, Said said, String wrong) {
        String language = language(request);
        Map<String, Object> shown = titled(request, "title", named(of, language));
        String hears = of.isOfVillage() ? "say.hears" : "say.hears-own";
        shown.put("hears", words.say(language, hears, named(of, language)));
        shown.put("wrong", wrong.isEmpty() ? "" : words.say(language, "say." + wrong));
        shown.put("isWrong", !wrong.isEmpty() && !wrong.equals("wrong-number"));
        shown.put("isWrongNumber", wrong.equals("wrong-number"));
        shown.put("key", newKey().text());
        shown.put("words", said.words());
        shown.put("contact", said.contact());
        shown.put("wordsLimit", Said.WORDS_LIMIT);
        shown.put("contactLimit", Said.CONTACT_LIMIT);
        shown.put(
                "abouts",
                abouts().stream()
                        .map(code -> Map.<String, Object>of(
                                "code", code, "words", about(language, code), "isChosen", code.equals(said.about())))
                        .toList());
        return shown;
    }

    Map<String, Object> thanks(ServerRequest request, SaidOf of, ComplaintNumber number) {
        Map<String, Object> shown = titled(request, "thanks-title", Map.of());
        shown.put("number", number.told());
        shown.put("hears", words.say(language(request), "say.hears-thanks", named(of, language(request))));
        return shown;
    }

    Map<String, Object> answer(ServerRequest request, SaidOf of, Value.Fields complaint) {
        String language = language(request);
        Map<String, Object> shown = titled(request, "answer-title", Map.of());
        String status = complaint.text(Row.STATUS).orElse("received");
        shown.put("status", words.say(language, "say.status-" + status, named(of, language)));
        shown.put("about", about(language, complaint.text("about").orElse("other")));
        shown.put("on", complaint.text("on").map(day -> day(day, language)).orElse(""));
        shown.put("answer", complaint.text("answer").orElse(""));
        shown.put(
                "answeredOn",
                complaint.text("answeredOn").map(day -> day(day, language)).orElse(""));
        return shown;
    }

    private String about(String language, String code) {
        return words.say(language, "say.about-" + code);
    }

    private String day(String day, String language) {
        return time.day(LocalDate.parse(day), language);
    }

    private static String language(ServerRequest request) {
        return Language.of(request.servletRequest());
    }

    private Map<String, Object> titled(ServerRequest request, String title, Map<String, String> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("title", words.say(language(request), "say." + title, names));
        return shown;
    }

    private static Map<String, String> named(SaidOf of, String language) {
        return Map.of("place", of.place().name(language), "hears", of.hears().name(language));
    }
}
