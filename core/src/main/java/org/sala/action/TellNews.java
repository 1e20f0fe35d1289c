package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says that somebody was told what the village has made, and how. */
public record TellNews(Seen news, LocalDate today) {
    /** {@code how} as {@code rules/records/news.json} lists it: the way the person chose to be told, or another that worked. */
    public Draft told(String how) {
        return Draft.command(
                news,
                "news.tell",
                Value.Fields.of("told", new Value.Text(today.toString())).with("how", new Value.Text(how)));
    }
}
