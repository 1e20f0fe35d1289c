package org.sala.server.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.journal.Journal;
import org.sala.journal.Row;
import org.sala.server.directory.ServiceName;
import org.sala.server.link.Found;
import org.sala.server.web.SaidTime;
import org.sala.server.web.Words;

/** What the village has made for somebody, told on their own page: the service, and the promise that was kept. Nobody else is named. */
record OwnNews(Words words, Journal journal, SaidTime time) {

    /** {@code news} are those that may be shown, with what of them may be shown. */
    List<Map<String, Object>> told(List<Row> news, String language) {
        return news.stream()
                .filter(row -> !row.status().equals("dropped"))
                .flatMap(row -> named(row, "service").map(service -> line(row, service, language)).stream())
                .toList();
    }

    private Map<String, Object> line(Row news, Row service, String language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("service", ServiceName.of(service, language));
        told.put(
                "promised",
                named(news, "commitment").map(row -> promised(row, language)).orElse(""));
        told.put("on", news.data().text("told").map(day -> on(day, language)).orElse(""));
        return told;
    }

    private String promised(Row commitment, String language) {
        return words.say(
                language,
                "mine.made-promised",
                Map.of("promise", commitment.data().text("words").orElse("")));
    }

    private String on(String day, String language) {
        return words.say(language, "mine.made-told", Map.of("day", time.day(LocalDate.parse(day), language)));
    }

    private Optional<Row> named(Row news, String field) {
        return news.reference(field)
                .flatMap(record -> Found.in(journal, Set.of(news.area()), record))
                .map(Found::row);
    }
}
