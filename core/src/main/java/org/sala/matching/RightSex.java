package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** It is for people of any sex, or for this person's. */
record RightSex(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<String> sexes = service.fields().texts("sexes");
        if (sexes.isEmpty()) {
            return Optional.empty();
        }
        Value allowed = Value.Items.ofTexts(sexes);
        String sex = asking.fields().text("sex").orElse("unknown");
        if (sex.equals("unknown")) {
            return reasons.give("ask-sex", "sexes", allowed);
        }
        return reasons.give(sexes.contains(sex) ? "right-sex" : "other-sex", "sexes", allowed);
    }
}
