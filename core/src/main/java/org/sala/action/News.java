package org.sala.action;

import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * What a kept promise has made, for one person who lacked it.
 *
 * @param place where the person lives
 * @param fields as {@code rules/records/news.json} names them
 */
public record News(long place, Value.Fields fields) {
    /** {@code at} is the place of the draft in its submission. */
    public Draft draft(int at) {
        return Draft.making(at, "news", fields);
    }

    @Override
    public String toString() {
        return "News[hidden]";
    }
}
