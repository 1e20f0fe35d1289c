package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * The needs that a service meets, from the terms of whatever taxonomy it is described with. Many directories have none: then whoever imports
 * says it of the service itself, by its name or id.
 *
 * @param meanings our category by their term, in small letters; our own codes mean themselves
 */
record CategoryWords(Map<String, String> meanings) {
    /** The taxonomy under which our own codes stand in what we write. */
    static final String OWN = "sala-needs";

    static CategoryWords of(Rules rules, Map<String, String> terms) {
        Map<String, String> meanings = new java.util.HashMap<>();
        rules.tree().fields("needs").items("categories").stream()
                .map(Value.Fields.class::cast)
                .flatMap(category -> category.text("code").stream())
                .forEach(code -> meanings.put(code, code));
        terms.forEach((term, code) -> meanings.put(term.toLowerCase(Locale.ROOT), code));
        return new CategoryWords(Map.copyOf(meanings));
    }

    Translation translation() {
        return Translation.made("categories", this::read, this::write);
    }

    private Value read(Value.Fields document) {
        Stream<String> itself = Stream.of("name", "id").flatMap(key -> TextOf.value(document.get(key)).stream());
        List<String> codes = Stream.concat(terms(document).stream(), itself)
                .map(this::meaning)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return codes.isEmpty() ? Value.Nothing.NOTHING : Value.Items.ofTexts(codes);
    }

    private Optional<String> meaning(String term) {
        return Optional.ofNullable(meanings.get(term.toLowerCase(Locale.ROOT)));
    }

    /** Everything that says what a service does: the terms of its attributes by code and by name, and version 1's list. */
    List<String> terms(Value.Fields document) {
        Stream<String> attributes =
                Plain.objects(document, "attributes").stream().flatMap(CategoryWords::termsOf);
        Stream<String> listed = TextOf.value(document.get("taxonomy_ids")).stream()
                .flatMap(ids -> Stream.of(ids.split("[,;|]")))
                .map(String::strip);
        return Stream.concat(attributes, listed)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> termsOf(Value.Fields attribute) {
        Value.Fields term = attribute.fields("taxonomy_term");
        return Stream.of(
                        TextOf.value(term.get("code")),
                        TextOf.value(term.get("name")),
                        TextOf.value(attribute.get("taxonomy_detail")),
                        TextOf.value(attribute.get("taxonomy_id")))
                .flatMap(Optional::stream);
    }

    /** Terms for what is new are added under our own name; those that mean what is gone are taken away. */
    private Value.Fields write(Value.Fields document, Value value) {
        List<String> wanted = Value.Fields.of("codes", value).texts("codes");
        List<Value> attributes = new ArrayList<>(document.items("attributes"));
        attributes.removeIf(attribute -> attribute instanceof Value.Fields fields && meansOther(fields, wanted));
        Value.Fields left = document.with("attributes", new Value.Items(attributes));
        List<String> said = Value.Fields.of("codes", read(left)).texts("codes");
        wanted.stream().filter(code -> !said.contains(code)).forEach(code -> attributes.add(attribute(code)));
        return document.with("attributes", attributes.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(attributes));
    }

    private boolean meansOther(Value.Fields attribute, List<String> wanted) {
        List<String> codes =
                termsOf(attribute).map(this::meaning).flatMap(Optional::stream).toList();
        return !codes.isEmpty() && codes.stream().noneMatch(wanted::contains);
    }

    private static Value attribute(String code) {
        return Value.Fields.of(
                "taxonomy_term",
                Value.Fields.of("code", new Value.Text(code))
                        .with("name", new Value.Text(code))
                        .with("taxonomy", new Value.Text(OWN)));
    }
}
