package org.sala.server.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.file.Csv;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.exchange.file.PackageFiles;
import org.sala.exchange.file.TextOf;
import org.sala.exchange.hsds.DirectoryImport;
import org.sala.exchange.hsds.HsdsReader;
import org.sala.exchange.hsds.HsdsSetting;
import org.sala.exchange.places.PlaceRow;
import org.sala.exchange.places.PlacesImport;
import org.sala.exchange.places.PlacesReader;
import org.sala.exchange.places.PlacesSetting;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.Parts;
import org.sala.server.directory.DirectoryStore;
import org.sala.server.place.MovingPlaces;
import org.sala.server.place.PlacesStore;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/sala import}: places and directories from files. All of a file comes in, or nothing of it. */
@Command(
        name = "import",
        description = "Takes places or services in from files: all of them or none.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = picocli.CommandLine.HelpCommand.class)
public final class ImportFiles {
    private static final int REFUSED = 1;

    private final Parts sala;
    private final PrintStream out;

    public ImportFiles(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Command(
            name = "places",
            description = "Countries, provinces, districts, clusters and villages, from GeoJSON or CSV.",
            footer = {
                "",
                "CSV has the columns code, parent, level, name_en, name_lo, latitude, longitude.",
                "Give several files at once where one lies in the other: boundaries say what lies in what."
            })
    int places(
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
            @Option(names = "--source", description = "where they come from (the file's name)") @Nullable String source,
            @Option(names = "--dry-run", description = "only says what would happen") boolean isDry,
            @Option(names = "--leave-out", description = "takes the rest where something is wrong") boolean leavesOut)
            throws IOException {
        var findings = new Findings();
        Map<String, byte[]> read = read(files, findings);
        if (read.isEmpty()) return REFUSED;
        var stored = sala.get(StoredPlaces.class);
        PlacesImport places =
                PlacesReader.read(read, new PlacesSetting(stored.levels(), KnownRows.of(stored.now())), findings);
        out.println("read " + places.rows().size() + " places from " + read.size() + " files");
        List<PlaceRow> rows = sala.get(MovingPlaces.class).staying(places.rows(), findings);
        if (!goesOn(findings.list(), findings.count(), isDry, leavesOut)) return isDry ? dry(findings.list()) : REFUSED;
        PlacesStore.Taken taken =
                sala.get(PlacesStore.class).take(rows, source == null ? name(files) : source, out::println);
        out.println("new " + taken.made() + ", changed " + taken.changed() + ", as before " + taken.same());
        return 0;
    }

    @Command(
            name = "catchments",
            description = "Which places look to which centre, from CSV with the columns centre and place (codes).")
    int catchments(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--dry-run", description = "only says what would happen") boolean isDry)
            throws IOException {
        var findings = new Findings();
        Map<String, byte[]> read = read(List.of(file), findings);
        if (read.isEmpty()) return REFUSED;
        Map<Long, List<Long>> catchments = new LinkedHashMap<>();
        var tree = sala.get(StoredPlaces.class).now();
        read.forEach((name, bytes) -> {
            for (Line line : Csv.read(name, new String(bytes, StandardCharsets.UTF_8), findings)) {
                take(line, tree, catchments, findings);
            }
        });
        if (!goesOn(findings.list(), findings.count(), isDry, false)) return isDry ? dry(findings.list()) : REFUSED;
        out.println("noted " + sala.get(PlacesStore.class).takeCatchments(catchments) + " places of "
                + catchments.size() + " centres");
        return 0;
    }

    private static void take(Line line, Places tree, Map<Long, List<Long>> catchments, Findings findings) {
        Optional<Place> centre = named(line, "centre", tree, findings);
        Optional<Place> place = named(line, "place", tree, findings);
        if (centre.isPresent() && place.isPresent()) {
            catchments
                    .computeIfAbsent(centre.get().id(), none -> new ArrayList<>())
                    .add(place.get().id());
        }
    }

    private static Optional<Place> named(Line line, String column, Places tree, Findings findings) {
        List<Place> found = tree.named(line.get(column));
        if (found.size() != 1) {
            String code = found.isEmpty() ? "catchment-unknown-place" : "catchment-several-places";
            findings.leftOut(line.spot(column), code, "code", line.get(column));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Command(
            name = "directory",
            description = "Organizations and services, from an HSDS package (tables of 1.x to 3.0, or 3.0 JSON).")
    int directory(
            @Parameters(paramLabel = "PATH", description = "a folder, a zip archive or one file") Path path,
            @Option(
                            names = "--place",
                            description = "code of the place it is for, where a service names none of ours (the top)")
                    @Nullable String place,
            @Option(names = "--source", description = "where it comes from (the path's name)") @Nullable String source,
            @Option(
                            names = "--terms",
                            description =
                                    "CSV with the columns term and category: what their words, or the service of that name or id, mean in ours")
                    @Nullable Path terms,
            @Option(names = "--dry-run", description = "only says what would happen") boolean isDry,
            @Option(names = "--leave-out", description = "takes the rest where something is wrong") boolean leavesOut)
            throws IOException {
        var findings = new Findings();
        Map<String, byte[]> read = read(List.of(path), findings);
        Optional<Place> top = top(place);
        Map<String, byte[]> lists = terms == null ? Map.of() : read(List.of(terms), findings);
        if (read.isEmpty() || top.isEmpty() || (terms != null && lists.isEmpty())) return REFUSED;
        String from = source == null ? name(List.of(path)) : source;
        var setting = new HsdsSetting(
                sala.get(Rules.class),
                LocalDate.ofInstant(sala.get(Clock.class).instant(), ZoneOffset.UTC),
                from,
                terms(lists, findings));
        DirectoryImport found = HsdsReader.read(read, setting, findings);
        out.println("read " + found.organizations().size() + " organizations and "
                + found.services().size() + " services");
        if (!goesOn(found.findings(), found.findingCount(), isDry, leavesOut))
            return isDry ? dry(found.findings()) : REFUSED;
        DirectoryStore.Taken taken =
                sala.get(DirectoryStore.class).take(found, top.get().id(), from, out::println);
        out.println("new " + taken.made() + ", changed " + taken.changed() + ", as before " + taken.same());
        return 0;
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

    private Optional<Place> top(@Nullable String code) {
        var tree = sala.get(StoredPlaces.class).now();
        List<Place> found = code == null
                ? tree.list().stream().filter(place -> place.parent() == null).toList()
                : tree.named(code);
        if (found.isEmpty()) {
            out.println(
                    code == null
                            ? "There are no places yet. Import them first: bin/sala import places FILE"
                            : "There is no place with the code " + code + ".");
        } else if (code != null && found.size() > 1) {
            out.println("There are several places with the code " + code + ". Say which, such as "
                    + found.getFirst().level() + ":" + code);
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    private Map<String, byte[]> read(List<Path> paths, Findings findings) throws IOException {
        Map<String, byte[]> read = new TreeMap<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                out.println("There is no file that can be read at " + path);
                return Map.of();
            }
            read.putAll(PackageFiles.read(path, findings));
        }
        return read;
    }

    private static String name(List<Path> paths) {
        return String.valueOf(paths.getFirst().getFileName());
    }

    /** Tells what was found, and whether the import goes on. */
    private boolean goesOn(List<Finding> findings, int count, boolean isDry, boolean leavesOut) {
        new ToldFindings(sala.get(Words.class), out).tell(findings, count);
        boolean isWhole = ToldFindings.isWhole(findings);
        if (isDry) {
            out.println("Dry run: nothing was taken in.");
        } else if (!isWhole && !leavesOut) {
            out.println("Nothing was taken in. Mend what is marked LEFT OUT, or say --leave-out to take the rest.");
        }
        return !isDry && (isWhole || leavesOut);
    }

    private static int dry(List<Finding> findings) {
        return ToldFindings.isWhole(findings) ? 0 : REFUSED;
    }
}
