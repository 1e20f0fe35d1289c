package org.sala.exchange.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;

/** This service has not been confirmed for a year, so it may have closed. Call them, and confirm it here after the import. */
final class UnconfirmedService implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        Optional<String> assured = TextOf.value(document.fields().get("assured_date"));
        return assured.isPresent() && isRecent(assured.get(), known.today())
                ? Optional.empty()
                : Optional.of(Finding.look(document.spot("assured_date"), "unconfirmed", Map.of()));
    }

    private static boolean isRecent(String day, LocalDate today) {
        try {
            return LocalDate.parse(day).isAfter(today.minusYears(1));
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
