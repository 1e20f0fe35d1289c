package org.sala.exchange.hsds;

import java.time.LocalDate;
import java.util.Map;
import org.sala.rule.Rules;

/**
 * What reading a directory needs to know.
 *
 * @param source where it comes from, as people will read it beside each service
 * @param terms our need category by a term of their taxonomy
 */
public record HsdsSetting(Rules rules, LocalDate today, String source, Map<String, String> terms) {
    public HsdsSetting {
        terms = Map.copyOf(terms);
    }
}
