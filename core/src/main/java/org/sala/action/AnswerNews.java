package org.sala.action;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Writes down what somebody said to what the village has made: yes, or no and why. */
public record AnswerNews(Seen news) {
    /** Then the service is asked as any other is, by a referral. */
    public Draft take() {
        return Draft.command(news, "news.take", Value.Fields.NONE);
    }

    /** {@code reason} as {@code rules/lifecycles/news.json} lists it. */
    public Draft decline(String reason) {
        return Draft.command(news, "news.decline", Value.Fields.of("reason", new Value.Text(reason)));
    }
}
