package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Asks a fund of the same place for money, in one's own name.
 *
 * @param fields as {@code rules/records/spending.json} names them
 */
public record AskForMoney(Value.Fields fields) {
    public static AskForMoney of(long place, RecordId fund, long amount, String words, long account) {
        return new AskForMoney(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("fund", new Value.Whole(fund.number()))
                .with("amount", new Value.Whole(amount))
                .with("words", new Value.Text(words))
                .with("requestedBy", new Value.Whole(account)));
    }

    public AskForMoney on(LocalDate day) {
        return new AskForMoney(fields.with("on", new Value.Text(day.toString())));
    }

    public AskForMoney towards(RecordId step) {
        return new AskForMoney(fields.with("step", new Value.Whole(step.number())));
    }

    public Draft ask(int at) {
        return Draft.making(at, "spending", fields);
    }
}
