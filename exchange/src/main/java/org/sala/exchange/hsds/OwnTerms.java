package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Our kinds of need as a taxonomy of HSDS: the groups stand above the needs in them. */
public final class OwnTerms {
    private final Value.Fields taxonomy;
    private final Map<String, Value.Fields> terms = new LinkedHashMap<>();

    private OwnTerms(Value.Fields taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * As the rules have them.
     *
     * @param name what a need or {@code group.<group>} is called
     * @param other the same in the other language, where there is one
     */
    public static OwnTerms of(Rules rules, PublicIds ids, UnaryOperator<String> name, UnaryOperator<String> other) {
        var own = new OwnTerms(Value.Fields.of("id", new Value.Text(ids.of("taxonomy", CategoryWords.OWN)))
                .with("name", new Value.Text(CategoryWords.OWN))
                .with(
                        "description",
                        new Value.Text(
                                rules.tree().fields("needs").text("source").orElse(""))));
        for (Value told : rules.tree().fields("needs").items("categories")) {
            Value.Fields category = (Value.Fields) told;
            String code = category.needText("code");
            String group = "group." + category.needText("group");
            Value.Fields above = own.terms.computeIfAbsent(group, first -> own.term(ids, first, name, other));
            own.terms.put(code, own.term(ids, code, name, other).with("parent_id", above.get("id")));
        }
        return own;
    }

    private Value.Fields term(PublicIds ids, String code, UnaryOperator<String> name, UnaryOperator<String> other) {
        return Value.Fields.of("id", new Value.Text(ids.of("taxonomy_term", CategoryWords.OWN + " " + code)))
                .with("code", new Value.Text(code))
                .with("name", new Value.Text(name.apply(code)))
                .with("description", new Value.Text(other.apply(code)))
                .with("taxonomy", new Value.Text(CategoryWords.OWN))
                .with("taxonomy_detail", taxonomy);
    }

    public Value.Fields taxonomy() {
        return taxonomy;
    }

    /** Groups and needs in the order of the rules. */
    public List<Value.Fields> all() {
        return new ArrayList<>(terms.values());
    }

    Optional<Value.Fields> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }
}
