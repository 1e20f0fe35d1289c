package org.sala.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.web.Body;
import org.sala.server.web.Refused;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads a program's question: from the address, or from a body where a need is not to stand in an address. */
final class ReadAsked {
    static final int TEXT_LIMIT = 200;
    static final int PAGES = Search.MOST / Asked.ON_PAGE;

    private static final double KILOMETRES = 500;
    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,12})?";
    private static final String CODE = "[a-z][a-z-]{0,39}";

    /** Parameters that are exact, and the field of a service that each means. */
    private static final Map<String, String> FILTERS = Map.of(
            "category",
            "categories",
            "language",
            "languages",
            "access",
            "access",
            "cost",
            "cost",
            "capacity",
            "capacity");

    private final Map<String, String> said;

    private ReadAsked(Map<String, String> said) {
        this.said = said;
    }

    static Asked from(ServerRequest request, Rules rules, Places tree) {
        Map<String, String> said = new LinkedHashMap<>();
        request.params().forEach((name, all) -> said.put(name, all.isEmpty() ? "" : String.valueOf(all.getFirst())));
        if (request.method().equals(HttpMethod.POST)) {
            Body.fields(request, Body.SMALL).values().forEach((name, value) -> said.put(name, plain(name, value)));
        }
        return new ReadAsked(said).read(rules, tree);
    }

    private static String plain(String name, Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(double number) -> Double.toString(number);
            case Value.Flag(boolean yes) -> Boolean.toString(yes);
            case Value.Nothing nothing -> "";
            case Value.Items items -> throw Refused.malformed("not-plain", named(name));
            case Value.Fields fields -> throw Refused.malformed("not-plain", named(name));
        };
    }

    private static String named(String name) {
        return name.length() > TEXT_LIMIT ? "body" : name;
    }

    private Asked read(Rules rules, Places tree) {
        Optional<Spot> near = text("near").map(ReadAsked::spot);
        OptionalDouble within = text("within")
                .map(ReadAsked::kilometres)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        if (within.isPresent() && near.isEmpty()) throw Refused.malformed("near-missing", "near");
        return new Asked(text("q").orElse(""), filters(rules), place(tree), near, within, page());
    }

    private Optional<String> text(String name) {
        Optional<String> told =
                Optional.ofNullable(said.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        told.filter(text -> text.length() > TEXT_LIMIT).ifPresent(tooLong -> {
            throw Refused.malformed("too-long", name, Map.of("most", Integer.toString(TEXT_LIMIT)));
        });
        return told.map(text -> text.replace('\0', '\uFFFD'));
    }

    private List<Asked.Filter> filters(Rules rules) {
        List<Asked.Filter> filters = new ArrayList<>();
        FILTERS.forEach((name, field) -> text(name).ifPresent(code -> {
            List<String> known = codes(rules, field);
            boolean isCode = known.isEmpty() ? code.matches(CODE) : known.contains(code);
            if (!isCode) throw Refused.malformed("code-odd", name);
            filters.add(new Asked.Filter(field, code));
        }));
        return filters;
    }

    /** Those there are; of languages there is no list. */
    static List<String> codes(Rules rules, String field) {
        if (field.equals("categories")) {
            return rules.tree().fields("needs").items("categories").stream()
                    .map(one -> ((Value.Fields) one).needText("code"))
                    .toList();
        }
        return rules.type("service")
                .flatMap(type -> type.field(field))
                .map(rule -> rule.codes())
                .orElse(List.of());
    }

    private Optional<Place> place(Places tree) {
        return text("place").map(told -> {
            if (!told.matches("\\d{1,18}")) throw Refused.malformed("place-odd", "place");
            return tree.find(Long.parseLong(told)).orElseThrow(() -> Refused.malformed("place-odd", "place"));
        });
    }

    private static Spot spot(String told) {
        String[] parts = told.split(",", -1);
        boolean isTwo = parts.length == 2
                && parts[0].strip().matches(NUMBER)
                && parts[1].strip().matches(NUMBER);
        if (!isTwo) throw Refused.malformed("near-odd", "near");
        double latitude = Double.parseDouble(parts[0].strip());
        double longitude = Double.parseDouble(parts[1].strip());
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw Refused.malformed("near-odd", "near");
        return new Spot(latitude, longitude);
    }

    private static double kilometres(String told) {
        double kilometres = told.matches(NUMBER) ? Double.parseDouble(told) : -1;
        if (kilometres <= 0 || kilometres > KILOMETRES) throw Refused.malformed("within-odd", "within");
        return kilometres;
    }

    private int page() {
        return text("page")
                .map(told -> {
                    int page = told.matches("\\d{1,3}") ? Integer.parseInt(told) : 0;
                    if (page >= 1 && page <= PAGES) return page;
                    throw Refused.malformed("number-odd", "page", Map.of("most", Integer.toString(PAGES)));
                })
                .orElse(1);
    }
}
