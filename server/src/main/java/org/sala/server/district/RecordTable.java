package org.sala.server.district;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.exchange.table.Cell;
import org.sala.exchange.table.Table;
import org.sala.server.district.CommunityRecords.Shown;

/** Records of one type as a table: which fields, and in which order the records stand. Who is behind an account, and how to reach somebody, is in none. */
enum RecordTable {
    GATHERING("on status title where purpose closedOn reason"),
    PRIORITY("rank category words how status"),
    TOPIC("category on source group words atLeast status"),
    GOAL("words problem indicator baseline target now nowOn by status"),
    STEP("words party responsible by resources budget currency status"),
    COMMITMENT("due days-over status by byWho to toWho words saidOn confirmedOn reason note helped"),
    ESCALATION("due days-over on status to passedTo why words decision answer answeredOn"),
    VISIT("on status level who purpose findings fixes next doneOn reason"),
    FUND("name status budget currency source on"),
    SPENDING("on status words amount approvedOn paidOn reason note"),
    COMPLAINT("on status about words answer answeredOn reason");

    private static final Set<String> ENDED =
            Set.of("kept", "broken", "withdrawn", "closed", "cancelled", "done", "dropped", "paid", "refused");

    private static final Set<RecordTable> WITH_A_DAY = Set.of(GOAL, STEP, COMMITMENT, ESCALATION);

    /** The field that says when; of a promise {@code by} is who gave it. */
    private static final List<String> DAYS = List.of("due", "on", "by");

    private final String type;
    private final String fields;

    RecordTable(String fields) {
        this.type = name().toLowerCase(Locale.ROOT);
        this.fields = fields;
    }

    private Stream<String> fields() {
        return Stream.of(fields.split(" "));
    }

    String type() {
        return type;
    }

    static List<String> types() {
        return Stream.of(values()).map(RecordTable::type).toList();
    }

    /** The table, its name ending in that of the place. */
    Table of(List<Shown> rows, RecordWords words, String place) {
        return new Table(
                words.say("district.table." + type) + " " + place,
                fields().map(field -> new Table.Column("", words.title(type, field)))
                        .toList(),
                rows.stream().sorted(order()).map(row -> cells(row, words)).toList());
    }

    private List<Cell> cells(Shown row, RecordWords words) {
        return fields().map(field -> words.cell(type, field, row.data())).toList();
    }

    /** Priorities by their rank; else what has not ended first, of promises the one that is due first and of what happened the latest. */
    private Comparator<Shown> order() {
        if (this == PRIORITY)
            return Comparator.comparing(row -> row.data().whole("rank").orElse(Long.MAX_VALUE));
        return Comparator.comparing(RecordTable::isOver)
                .thenComparing((one, other) -> isDueFirst(one)
                        ? day(one).compareTo(day(other))
                        : day(other).compareTo(day(one)));
    }

    private boolean isDueFirst(Shown row) {
        return WITH_A_DAY.contains(this) && !isOver(row);
    }

    private static boolean isOver(Shown row) {
        return ENDED.contains(row.status());
    }

    private static String day(Shown row) {
        return DAYS.stream()
                .flatMap(field -> row.data().text(field).stream())
                .findFirst()
                .orElse("");
    }

    static Optional<RecordTable> named(String type) {
        return Stream.of(values()).filter(table -> table.type.equals(type)).findFirst();
    }
}
