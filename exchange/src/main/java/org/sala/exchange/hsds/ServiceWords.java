package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** A service in both languages. */
final class ServiceWords {
    static final List<Translation> ALL = List.of(
            Translation.text("name", "name"),
            Translation.text("nameOther", "alternate_name"),
            Translation.text("description", "description"),
            Translation.text("email", "email"),
            Translation.text("website", "url"),
            Translation.made("eligibility", ServiceWords::eligibility, put("eligibility_description")),
            Translation.whole("leastAge", "minimum_age"),
            Translation.whole("greatestAge", "maximum_age"),
            Translation.made("active", ServiceWords::active, ServiceWords::withActive),
            Translation.made("cost", ServiceWords::cost, ServiceWords::withCost),
            Translation.made("costWords", ServiceWords::costWords, put("fees_description")),
            Translation.made("languages", ServiceWords::languages, ServiceWords::withLanguages),
            Translation.made("interpreter", ServiceWords::interpreter, ServiceWords::withInterpreter),
            Translation.made("papers", ServiceWords::papers, ServiceWords::withPapers),
            Translation.made("hours", HourWords::hours, HourWords::withHours),
            Translation.text("confirmedOn", "assured_date"),
            Translation.made("phone", ContactWords::phone, ContactWords::withPhone),
            Translation.made("latitude", PlaceWords::latitude, PlaceWords::withLatitude),
            Translation.made("longitude", PlaceWords::longitude, PlaceWords::withLongitude),
            Translation.made("address", PlaceWords::address, PlaceWords::withAddress));

    private ServiceWords() {}

    private static java.util.function.BiFunction<Value.Fields, Value, Value.Fields> put(String key) {
        return (document, value) -> document.with(key, value);
    }

    private static Value text(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream)
                .findFirst()
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static Value texts(Stream<Optional<String>> found) {
        List<String> texts = found.flatMap(Optional::stream).distinct().toList();
        return texts.isEmpty() ? Value.Nothing.NOTHING : Value.Items.ofTexts(texts);
    }

    private static Value eligibility(Value.Fields document) {
        return text(Stream.concat(
                Stream.of(TextOf.value(document.get("eligibility_description"))),
                Plain.objects(document, "eligibility").stream().map(one -> TextOf.value(one.get("eligibility")))));
    }

    private static Value active(Value.Fields document) {
        return switch (status(document)) {
            case "active" -> new Value.Flag(true);
            case "inactive", "defunct", "temporarily closed" -> new Value.Flag(false);
            default -> Value.Nothing.NOTHING;
        };
    }

    static String status(Value.Fields document) {
        return TextOf.value(document.get("status")).orElse("").toLowerCase(Locale.ROOT);
    }

    private static Value.Fields withActive(Value.Fields document, Value value) {
        return document.with("status", new Value.Text(value.equals(new Value.Flag(false)) ? "inactive" : "active"));
    }

    /** Only amounts say it; what is written in words is for people to read. */
    private static Value cost(Value.Fields document) {
        List<Double> amounts = Plain.objects(document, "cost_options").stream()
                .map(option -> Plain.number(option.get("amount")))
                .flatMap(Optional::stream)
                .map(PlaceWords::asDouble)
                .toList();
        if (amounts.isEmpty()) {
            return Value.Nothing.NOTHING;
        }
        return new Value.Text(amounts.stream().allMatch(amount -> amount == 0) ? "free" : "full");
    }

    private static Value.Fields withCost(Value.Fields document, Value value) {
        boolean isFree = value.equals(new Value.Text("free"));
        return isFree
                ? document.with(
                        "cost_options",
                        Value.Items.of(
                                Value.Fields.of("amount", new Value.Whole(0)).with("option", new Value.Text("free"))))
                : document.with("cost_options", Value.Nothing.NOTHING);
    }

    private static Value costWords(Value.Fields document) {
        return text(Stream.of(TextOf.value(document.get("fees_description")), TextOf.value(document.get("fees"))));
    }

    private static Value languages(Value.Fields document) {
        return texts(Plain.objects(document, "languages").stream()
                .map(language -> TextOf.value(language.get("code"))
                        .or(() -> TextOf.value(language.get("language")))
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .filter(code -> code.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*"))));
    }

    private static Value.Fields withLanguages(Value.Fields document, Value value) {
        List<Value> languages = new ArrayList<>();
        for (String code : Value.Fields.of("codes", value).texts("codes")) {
            Value known = Plain.objects(document, "languages").stream()
                    .filter(language -> TextOf.value(language.get("code")).equals(Optional.of(code)))
                    .<Value>map(language -> language)
                    .findFirst()
                    .orElse(Value.Fields.of("code", new Value.Text(code)));
            languages.add(known);
        }
        return document.with("languages", languages.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(languages));
    }

    private static Value interpreter(Value.Fields document) {
        return TextOf.value(document.get("interpretation_services")).isPresent()
                ? new Value.Flag(true)
                : Value.Nothing.NOTHING;
    }

    private static Value.Fields withInterpreter(Value.Fields document, Value value) {
        Value words = value.equals(new Value.Flag(true)) ? new Value.Text("yes") : Value.Nothing.NOTHING;
        return document.with("interpretation_services", words);
    }

    private static Value papers(Value.Fields document) {
        return texts(Plain.objects(document, "required_documents").stream()
                .map(paper -> TextOf.value(paper.get("document"))));
    }

    private static Value.Fields withPapers(Value.Fields document, Value value) {
        List<Value> papers = Value.Fields.of("papers", value).texts("papers").stream()
                .<Value>map(paper -> Value.Fields.of("document", new Value.Text(paper)))
                .toList();
        return document.with("required_documents", papers.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(papers));
    }
}
