package org.sala.server.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.sala.rule.Value;
import org.sala.server.web.Body;
import org.sala.server.web.Refused;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;

/** What is asked, by the names of the standard's parameters: from the address, or from a body where it is not to stand in an address. */
final class Question {
    private static final int TEXT_LIMIT = 200;
    private static final long PAGE_LIMIT = 10_000_000;
    private static final double METERS_LIMIT = 20_100_000;

    private final Map<String, String> values;

    private Question(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static Question of(ServerRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.params().forEach((name, all) -> values.put(name, all.isEmpty() ? "" : String.valueOf(all.getFirst())));
        if (request.method().equals(HttpMethod.POST)) {
            Body.fields(request, Body.SMALL).values().forEach((name, value) -> values.put(name, plain(name, value)));
        }
        return new Question(values);
    }

    private static String plain(String name, Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(double number) -> Double.toString(number);
            case Value.Flag(boolean yes) -> Boolean.toString(yes);
            case Value.Nothing nothing -> "";
            case Value.Items items -> throw Refused.malformed("not-plain", named(name));
            case Value.Fields fields -> throw Refused.malformed("not-plain", named(name));
        };
    }

    private static String named(String name) {
        return name.length() > TEXT_LIMIT ? "body" : name;
    }

    /** A missing one and an empty one are the same. */
    Optional<String> text(String name) {
        Optional<String> said =
                Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        said.filter(text -> text.length() > TEXT_LIMIT).ifPresent(tooLong -> {
            throw Refused.malformed("too-long", name, Map.of("most", Integer.toString(TEXT_LIMIT)));
        });
        // NUL is in no text that is kept.
        return said.map(text -> text.replace('\0', '\uFFFD'));
    }

    boolean flag(String name) {
        return text(name)
                .map(said -> switch (said.toLowerCase(Locale.ROOT)) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw Refused.malformed("flag-odd", name);
                })
                .orElse(false);
    }

    long page() {
        return number("page", 1, PAGE_LIMIT);
    }

    int perPage(int usual, int most) {
        return (int) number("per_page", usual, most);
    }

    private long number(String name, long usual, long most) {
        return text(name)
                .map(said -> {
                    boolean isNumber = said.matches("\\d{1,9}");
                    long number = isNumber ? Long.parseLong(said) : 0;
                    if (number >= 1 && number <= most) return number;
                    throw Refused.malformed("number-odd", name, Map.of("most", Long.toString(most)));
                })
                .orElse(usual);
    }

    /** Whether all of it is wanted at once, a line each. */
    boolean isInLines() {
        String format = text("format").orElse("json").toLowerCase(Locale.ROOT);
        if (!format.equals("json") && !format.equals("ndjson")) throw Refused.malformed("format-odd", "format");
        return format.equals("ndjson");
    }

    /** In milliseconds since 1970; a time without a zone is UTC. */
    OptionalLong moment(String name) {
        Optional<String> said = text(name);
        if (said.isEmpty()) return OptionalLong.empty();
        // A plus sign in an address is read as a blank.
        String whole =
                said.get().replaceFirst("(\\d) (\\d\\d:?\\d\\d)$", "$1+$2").replaceFirst("^(\\S{10}) ", "$1T");
        try {
            return OptionalLong.of(millis(whole));
        } catch (DateTimeException | ArithmeticException notATime) {
            throw Refused.malformed("time-odd", name);
        }
    }

    private static long millis(String said) {
        if (said.length() <= 10) {
            return LocalDate.parse(said)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli();
        }
        boolean isZoned = said.matches(".*([zZ]|[+-]\\d\\d:?\\d\\d)$");
        String zoned = said.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        return isZoned
                ? OffsetDateTime.parse(zoned).toInstant().toEpochMilli()
                : LocalDateTime.parse(said).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    OptionalDouble meters(String name) {
        Optional<String> said = text(name);
        if (said.isEmpty()) return OptionalDouble.empty();
        boolean isNumber = said.get().matches("\\d{1,8}(\\.\\d{1,6})?");
        double meters = isNumber ? Double.parseDouble(said.get()) : -1;
        if (meters < 0 || meters > METERS_LIMIT) throw Refused.malformed("meters-odd", name);
        return OptionalDouble.of(meters);
    }
}
