package org.sala.server.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sala.exchange.file.Csv;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.exchange.file.TextOf;
import org.sala.exchange.hsds.DirectoryImport;
import org.sala.exchange.hsds.HsdsReader;
import org.sala.exchange.hsds.HsdsSetting;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.Parts;
import org.sala.server.directory.DirectoryStore;
import org.sala.server.directory.Feeds;
import org.sala.server.place.StoredPlaces;

/** {@code bin/sala import directory}: from files, all of them or none; or from somebody's API, batch after batch, each whole or not at all. */
final class ImportDirectory {
    private static final int REFUSED = 1;

    private final Parts sala;
    private final PrintStream out;
    private final Wanted wanted;

    ImportDirectory(Parts sala, PrintStream out, Wanted wanted) {
        this.sala = sala;
        this.out = out;
        this.wanted = wanted;
    }

    /**
     * What was said on the command line.
     *
     * @param isAll of an API everything, not only what changed since the last time
     */
    record Wanted(
            Optional<String> place, Optional<String> source, Optional<Path> terms, boolean isAll, GoingOn going) {}

    /** What all batches are read with. */
    private record Setting(HsdsSetting reading, long top) {}

    int from(String path) throws IOException {
        return path.matches("(?i)https?://.*") ? fromFeed(path.replaceAll("/+$", "")) : fromFiles(Path.of(path));
    }

    private int fromFiles(Path path) throws IOException {
        var findings = new Findings();
        Map<String, byte[]> read = GivenFiles.read(List.of(path), findings, out);
        if (read.isEmpty()) return REFUSED;
        Optional<Setting> setting = setting(String.valueOf(path.getFileName()), findings);
        return setting.isEmpty() ? REFUSED : take(read, setting.get(), findings);
    }

    private Optional<Setting> setting(String usualSource, Findings findings) throws IOException {
        Optional<Place> top = top();
        Map<String, byte[]> lists = wanted.terms().isEmpty()
                ? Map.of()
                : GivenFiles.read(List.of(wanted.terms().get()), findings, out);
        if (top.isEmpty() || (wanted.terms().isPresent() && lists.isEmpty())) return Optional.empty();
        var reading = new HsdsSetting(
                sala.get(Rules.class),
                LocalDate.ofInstant(sala.get(Clock.class).instant(), ZoneOffset.UTC),
                wanted.source().orElse(usualSource),
                terms(lists, findings));
        return Optional.of(new Setting(reading, top.get().id()));
    }

    private int take(Map<String, byte[]> read, Setting setting, Findings findings) {
        DirectoryImport found = HsdsReader.read(read, setting.reading(), findings);
        out.println("read " + found.organizations().size() + " organizations and "
                + found.services().size() + " services");
        if (!wanted.going().on(sala, out, found.findings(), found.findingCount())) {
            return wanted.going().code(found.findings());
        }
        DirectoryStore.Taken taken = sala.get(DirectoryStore.class)
                .take(found, setting.top(), setting.reading().source(), out::println);
        out.println("new " + taken.made() + ", changed " + taken.changed() + ", as before " + taken.same());
        return 0;
    }

    /** What was not reached this time is asked for again the next time; what was taken twice is no news. */
    private int fromFeed(String address) throws IOException {
        var findings = new Findings();
        Optional<Setting> setting = setting(address, findings);
        if (setting.isEmpty()) return REFUSED;
        if (!ToldFindings.isWhole(findings.list())
                && !wanted.going().on(sala, out, findings.list(), findings.count())) {
            return wanted.going().code(findings.list());
        }
        String source = setting.get().reading().source();
        Feeds feeds = sala.get(Feeds.class);
        String since = wanted.isAll() ? "" : feeds.newest(source, address);
        if (!since.isEmpty()) out.println("what changed there since " + since);
        int code = 0;
        String newest = since;
        try (var feed = new DirectoryFeed(address, since)) {
            for (DirectoryFeed.Batch batch = feed.next(); !batch.files().isEmpty(); batch = feed.next()) {
                code = Math.max(code, take(batch.files(), setting.get(), new Findings()));
                if (code != 0 && !wanted.going().isDry()) return code;
                newest = batch.newest().compareTo(newest) > 0 ? batch.newest() : newest;
            }
        } catch (DirectoryFeed.Unanswered no) {
            out.println(no.getMessage());
            return REFUSED;
        }
        if (!wanted.going().isDry()) feeds.note(source, address, newest);
        return code;
    }

    private Map<String, String> terms(Map<String, byte[]> lists, Findings findings) {
        Set<String> known = needs();
        Map<String, String> terms = new TreeMap<>();
        lists.forEach((file, bytes) -> TextOf.bytes(file, bytes, findings)
                .ifPresent(text -> Csv.read(file, text, findings)
                        .forEach(line -> meaning(line, known, findings)
                                .ifPresent(category -> terms.put(line.get("term"), category)))));
        return terms;
    }

    private static Optional<String> meaning(Line line, Set<String> known, Findings findings) {
        String category = line.get("category");
        if (known.contains(category)) return Optional.of(category);
        Map<String, String> told = Map.of("code", category, "known", String.join(", ", known));
        findings.add(Finding.leftOut(line.spot("category"), "unknown-category", told));
        return Optional.empty();
    }

    private Set<String> needs() {
        return sala.get(Rules.class).tree().fields("needs").items("categories").stream()
                .map(Value.Fields.class::cast)
                .flatMap(category -> category.text("code").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Place> top() {
        var tree = sala.get(StoredPlaces.class).now();
        Optional<String> code = wanted.place();
        List<Place> found = code.map(tree::named)
                .orElseGet(() -> tree.list().stream()
                        .filter(place -> place.parent() == null)
                        .toList());
        if (found.isEmpty()) {
            out.println(code.map(said -> "There is no place with the code " + said + ".")
                    .orElse("There are no places yet. Import them first: bin/sala import places FILE"));
        } else if (code.isPresent() && found.size() > 1) {
            out.println("There are several places with the code " + code.get() + ". Say which, such as "
                    + found.getFirst().level() + ":" + code.get());
            return Optional.empty();
        }
        return found.stream().findFirst();
    }
}
