package org.sala.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** All templates there are, every version of each. */
public record Templates(List<Template> list) {
    public Templates {
        list = List.copyOf(list);
    }

    public static Templates of(Rules rules) {
        return new Templates(rules.tree().fields(Template.FOLDER).values().values().stream()
                .map(Value.Fields.class::cast)
                .map(Template::of)
                .toList());
    }

    /** The version by which a gathering was held; empty when it is not here. */
    public Optional<Template> find(String code, long version) {
        return list.stream()
                .filter(one -> one.code().equals(code) && one.version() == version)
                .findFirst();
    }

    /** The version by which the next gathering is held. */
    public Optional<Template> latest(String code) {
        return list.stream().filter(one -> one.code().equals(code)).max(Comparator.comparing(Template::version));
    }
}
