package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * Opens a small fund of a place.
 *
 * @param fields as {@code rules/records/fund.json} names them
 */
public record OpenFund(Value.Fields fields) {
    public static OpenFund of(long place, String name, long budget, LocalDate on) {
        return new OpenFund(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("name", new Value.Text(name))
                .with("budget", new Value.Whole(budget))
                .with("on", new Value.Text(on.toString())));
    }

    public OpenFund in(String currency) {
        return new OpenFund(fields.with("currency", new Value.Text(currency)));
    }

    public OpenFund from(String source) {
        return new OpenFund(fields.with("source", new Value.Text(source)));
    }

    public Draft open(int at) {
        return Draft.making(at, "fund", fields);
    }
}
