package org.sala.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * What the village has made for somebody: to be told, and then to be asked whether they want it, as long as the need is open. Of what the person
 * has taken their consent back from nothing is seen, and nothing is due.
 */
record DueOfNews(DueRules rules, Row person, List<Row> owned, LocalDate today) {
    List<Due> list() {
        return owned.stream()
                .filter(row -> row.type().equals("news") && row.data().has("service"))
                .filter(this::isNeedOpen)
                .flatMap(news -> day(news).map(day -> new Due(person.id(), "news", news.id(), day)).stream())
                .toList();
    }

    private Optional<LocalDate> day(Row news) {
        return switch (news.status()) {
            case "waiting" -> Optional.of(rules.after(Told.day(news, "on").orElse(today), "news"));
            case "told" -> Optional.of(rules.after(Told.day(news, "told").orElse(today), "news-answer"));
            default -> Optional.empty();
        };
    }

    private boolean isNeedOpen(Row news) {
        Optional<RecordId> need = news.reference("need");
        return owned.stream()
                .filter(row ->
                        row.type().equals("need") && Optional.of(row.id()).equals(need))
                .anyMatch(row -> Told.is(row, Row.STATUS, "open", "partly-met"));
    }
}
