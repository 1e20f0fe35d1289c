package org.sala.exchange.hsds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** When it is open, as people read it: the words of its first schedule, or its days and hours. */
final class HourWords {
    private HourWords() {}

    static Value hours(Value.Fields document) {
        Stream<Value.Fields> holders = Stream.concat(
                Stream.of(document),
                Plain.objects(document, "service_at_locations").stream()
                        .flatMap(place -> Stream.of(place, place.fields("location"))));
        return holders.flatMap(holder -> Plain.objects(holder, "schedules").stream())
                .map(HourWords::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static String words(Value.Fields schedule) {
        return TextOf.value(schedule.get("description"))
                .orElseGet(() -> String.join(
                        " ",
                        List.of(part(schedule, "byday", "weekday"), times(schedule)).stream()
                                .filter(part -> !part.isEmpty())
                                .toList()));
    }

    private static String part(Value.Fields schedule, String... names) {
        return Stream.of(names)
                .map(name -> TextOf.value(schedule.get(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static String times(Value.Fields schedule) {
        String from = part(schedule, "opens_at");
        String until = part(schedule, "closes_at");
        return from.isEmpty() && until.isEmpty() ? "" : minutes(from) + "–" + minutes(until);
    }

    private static String minutes(String time) {
        return time.matches("\\d{2}:\\d{2}:\\d{2}.*") ? time.substring(0, 5) : time;
    }

    static Value.Fields withHours(Value.Fields document, Value value) {
        return Plain.inFirst(document, "schedules", schedule -> schedule.with("description", value));
    }
}
