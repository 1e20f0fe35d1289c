package org.sala.server.listing;

import java.util.List;
import org.sala.rule.Value;

/**
 * One page of a list, with what the standard tells about it.
 *
 * @param total how many there are on all pages
 * @param number of this page, from 1
 * @param changed when the newest on it changed, in milliseconds; 0 when that is not known
 */
record AnswerPage(long total, long number, int perPage, List<Value> contents, long changed) {
    AnswerPage {
        contents = List.copyOf(contents);
    }

    long pages() {
        return (total + perPage - 1) / perPage;
    }

    Value.Fields fields() {
        return Value.Fields.of("total_items", new Value.Whole(total))
                .with("total_pages", new Value.Whole(pages()))
                .with("page_number", new Value.Whole(number))
                .with("size", new Value.Whole(contents.size()))
                .with("first_page", new Value.Flag(number == 1))
                .with("last_page", new Value.Flag(number >= pages()))
                .with("empty", new Value.Flag(contents.isEmpty()))
                .with("contents", new Value.Items(contents));
    }
}
