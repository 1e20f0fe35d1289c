package org.sala.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was measured, as a table for people. */
final class Figures {
    private static final String RATE = "%.0f";
    private static final String SECONDS = "%.2f";
    private static final long KILOBYTES = 1024;

    private final Map<String, Spread> starts = new LinkedHashMap<>();
    private final Map<Kind, Spread> rates = new EnumMap<>(Kind.class);
    private final Map<Kind, Spread> middles = new EnumMap<>(Kind.class);
    private final Map<Kind, Spread> slows = new EnumMap<>(Kind.class);
    private final List<String> memory = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Spread start(String what, SalaProcess.Start start) {
        String name = what + (start == SalaProcess.Start.WITH_CACHE ? "" : ", rival: without the start-up cache");
        return starts.computeIfAbsent(name, asked -> new Spread());
    }

    void load(Kind kind, Load.Result result) {
        rates.computeIfAbsent(kind, asked -> new Spread()).add(result.perSecond());
        middles.computeIfAbsent(kind, asked -> new Spread()).add(result.middle());
        slows.computeIfAbsent(kind, asked -> new Spread()).add(result.slow());
    }

    void memory(String when, Optional<Memory> resident) {
        memory.add(resident.map(found -> "| %s | %d MB | %d MB |"
                        .formatted(when, found.sala() / KILOBYTES, found.postgres() / KILOBYTES))
                .orElse("| " + when + " | not told by this system | |"));
    }

    void say(String line) {
        said.add(line + ".");
    }

    String table() {
        List<String> lines = new ArrayList<>();
        if (!starts.isEmpty()) {
            lines.addAll(List.of("| from the start to the first page | seconds |", "|---|---|"));
            starts.forEach((what, spread) -> lines.add("| " + what + " | " + spread.text(SECONDS) + " |"));
            lines.add("");
        }
        if (!rates.isEmpty()) {
            lines.addAll(List.of(
                    "| load | a second | wanted | of the rival | a request takes, ms | one in 20 longer than, ms |",
                    "|---|---|---|---|---|---|"));
            rates.keySet().forEach(kind -> lines.add(line(kind)));
            lines.add("");
            lines.addAll(List.of("| resident | Sala | PostgreSQL |", "|---|---|---|"));
            lines.addAll(memory);
            lines.add("");
        }
        lines.addAll(said);
        return String.join("\n", lines) + "\n";
    }

    private String line(Kind kind) {
        Spread rate = spread(rates, kind);
        double ofRival = rate.middle() / spread(rates, kind.rival()).middle();
        return "| %s | %s | %s | %s | %.1f | %.1f |"
                .formatted(
                        kind.words(),
                        rate.text(RATE),
                        kind.target().isPresent() ? kind.target().getAsInt() : "",
                        kind.isRival() ? "" : String.format(Locale.ROOT, "%.2f", ofRival),
                        spread(middles, kind).middle(),
                        spread(slows, kind).middle());
    }

    private static Spread spread(Map<Kind, Spread> all, Kind kind) {
        return all.getOrDefault(kind, new Spread());
    }
}
