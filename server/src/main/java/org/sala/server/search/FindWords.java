package org.sala.server.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.web.Language;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;
import org.springframework.web.servlet.function.ServerRequest;

/** What the public page of services says, in the reader's words. */
public final class FindWords {
    private static final double KILOMETRE = 1000;

    private final Words words;
    private final Rules rules;
    private final SaidTime time;

    public FindWords(Words words, Rules rules, SaidTime time) {
        this.words = words;
        this.rules = rules;
        this.time = time;
    }

    /** What was asked for on the form. */
    record Said(String words, String kind, String where, boolean isFree, int page) {
        static final Said NOTHING = new Said("", "", "", false, 1);
    }

    List<String> kinds() {
        return ReadAsked.codes(rules, "categories");
    }

    Map<String, Object> begin(ServerRequest request) {
        return form(request, Said.NOTHING);
    }

    Map<String, Object> found(ServerRequest request, Said said, Found found, boolean isUnknown) {
        String language = language(request);
        Map<String, Object> shown = form(request, said);
        List<Found.Hit> hits = found.page(said.page());
        shown.put("isAsked", true);
        shown.put("isEmpty", hits.isEmpty());
        shown.put("isUnknown", isUnknown);
        shown.put("count", count(found, language));
        shown.put("hits", hits.stream().map(hit -> hit(hit, language)).toList());
        shown.put("isTold", said.page() > 1 ? said.page() - 1 : "");
        shown.put("next", found.hasPageAfter(said.page()) ? said.page() + 1 : "");
        shown.put("kindSaid", said.kind().isEmpty() ? "" : words.say(language, "need." + said.kind()));
        return shown;
    }

    private String count(Found found, String language) {
        String key = found.isMore() ? "find.many" : found.hits().size() == 1 ? "find.one" : "find.some";
        return words.say(
                language, key, Map.of("count", Integer.toString(found.hits().size())));
    }

    private Map<String, Object> form(ServerRequest request, Said said) {
        Map<String, Object> shown = new LinkedHashMap<>();
        String language = language(request);
        shown.put("title", words.say(language, "find.title"));
        shown.put("q", said.words());
        shown.put("where", said.where());
        shown.put("kind", said.kind());
        shown.put("isFree", said.isFree());
        shown.put("limit", ReadAsked.TEXT_LIMIT);
        shown.put("groups", groups(language, said.kind()));
        return shown;
    }

    private List<Map<String, Object>> groups(String language, String chosen) {
        Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        rules.tree().fields("needs").items("categories").forEach(one -> {
            var kind = (Value.Fields) one;
            String code = kind.needText("code");
            groups.computeIfAbsent(kind.needText("group"), first -> new ArrayList<>())
                    .add(Map.of(
                            "code",
                            code,
                            "name",
                            words.say(language, "need." + code),
                            "isChosen",
                            code.equals(chosen)));
        });
        groups.remove("other");
        return groups.entrySet().stream()
                .map(group -> Map.<String, Object>of(
                        "name", words.say(language, "need.group." + group.getKey()), "kinds", group.getValue()))
                .toList();
    }

    private Map<String, Object> hit(Found.Hit hit, String language) {
        Value.Fields service = hit.shown();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", service.text("name").orElse(""));
        shown.put("other", service.text("nameOther").orElse(""));
        shown.put("organization", hit.organization());
        shown.put(
                "places",
                String.join(
                        ", ", hit.chain().stream().limit(2).map(named(language)).toList()));
        shown.put(
                "kinds",
                String.join(
                        ", ",
                        service.texts("categories").stream()
                                .map(code -> words.say(language, "need." + code))
                                .toList()));
        shown.put("about", service.text("description").orElse(""));
        shown.put("whom", service.text("eligibility").orElse(""));
        shown.put("hours", service.text("hours").orElse(""));
        shown.put("address", service.text("address").orElse(""));
        shown.put(
                "cost",
                service.text("cost")
                        .filter(code -> !code.equals("unknown"))
                        .map(code -> words.say(language, "service.cost." + code))
                        .orElse(""));
        String phone = service.text("phone").orElse("");
        shown.put("phone", phone);
        shown.put("dial", phone.replaceAll("[^+0-9]", ""));
        shown.put("far", far(hit, language));
        shown.put("confirmed", confirmed(service, language));
        return shown;
    }

    private static java.util.function.Function<Place, String> named(String language) {
        return place -> place.name(language);
    }

    private String far(Found.Hit hit, String language) {
        if (hit.metres().isEmpty()) return "";
        long kilometres = Math.round(hit.metres().getAsLong() / KILOMETRE);
        UnaryOperator<String> said = key -> words.say(language, key, Map.of("km", Long.toString(kilometres)));
        return said.apply(kilometres < 1 ? "find.here" : "find.far");
    }

    private String confirmed(Value.Fields service, String language) {
        String day = service.text("confirmedOn").orElse("");
        return day.isEmpty()
                ? words.say(language, "find.unconfirmed")
                : words.say(language, "find.confirmed", Map.of("day", time.day(LocalDate.parse(day), language)));
    }

    private static String language(ServerRequest request) {
        return Language.of(request.servletRequest());
    }
}
