package org.sala.server.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.directory.ServiceName;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a receiver may name when it cannot help itself: the services of the area, without those whose whereabouts are kept confidential. */
public final class OthersToAsk {
    /** So many are offered; whoever is not among them is written down by name. */
    private static final int MOST = 200;

    private final JdbcClient sql;

    public OthersToAsk(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line to choose. */
    private record Choice(String code, String words) {
        Map<String, Object> told() {
            return Map.of("code", code, "words", words);
        }
    }

    /** All but the receiver's own, by name. */
    List<Map<String, Object>> choices(Row referral, String language) {
        return of(referral).stream()
                .map(service -> new Choice(Long.toString(service.id().number()), ServiceName.of(service, language)))
                .sorted(Comparator.comparing(Choice::words))
                .map(Choice::told)
                .toList();
    }

    /** The one that was chosen, if it was offered. */
    Optional<RecordId> chosen(Row referral, Optional<Long> number) {
        return number.map(RecordId::new)
                .filter(id -> of(referral).stream().map(Row::id).anyMatch(id::equals));
    }

    private List<Row> of(Row referral) {
        return sql
                .sql("select " + RowText.COLUMNS
                        + " from record where area_id = ? and type = 'service' order by id limit " + MOST)
                .params(List.of(referral.area()))
                .query(RowText::row)
                .list()
                .stream()
                .filter(service -> isOffered(service, referral))
                .toList();
    }

    private static boolean isOffered(Row service, Row referral) {
        boolean isClosed = service.data().get("active") instanceof Value.Flag(boolean isActive) && !isActive;
        return !isClosed
                && !service.data().flag("proposed")
                && !service.data().flag("confidential")
                && !service.reference("organization").equals(referral.reference("organization"));
    }
}
