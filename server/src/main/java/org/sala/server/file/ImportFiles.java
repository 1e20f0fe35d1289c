package org.sala.server.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.file.Csv;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.exchange.places.PlaceRow;
import org.sala.exchange.places.PlacesImport;
import org.sala.exchange.places.PlacesReader;
import org.sala.exchange.places.PlacesSetting;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.server.Parts;
import org.sala.server.place.MovingPlaces;
import org.sala.server.place.PlacesStore;
import org.sala.server.place.StoredPlaces;
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
        Map<String, byte[]> read = GivenFiles.read(files, findings, out);
        if (read.isEmpty()) return REFUSED;
        var stored = sala.get(StoredPlaces.class);
        PlacesImport places =
                PlacesReader.read(read, new PlacesSetting(stored.levels(), KnownRows.of(stored.now())), findings);
        out.println("read " + places.rows().size() + " places from " + read.size() + " files");
        List<PlaceRow> rows = sala.get(MovingPlaces.class).staying(places.rows(), findings);
        var going = new GoingOn(isDry, leavesOut);
        if (!going.on(sala, out, findings.list(), findings.count())) return going.code(findings.list());
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
        Map<String, byte[]> read = GivenFiles.read(List.of(file), findings, out);
        if (read.isEmpty()) return REFUSED;
        Map<Long, List<Long>> catchments = new LinkedHashMap<>();
        var tree = sala.get(StoredPlaces.class).now();
        read.forEach((name, bytes) -> {
            for (Line line : Csv.read(name, new String(bytes, StandardCharsets.UTF_8), findings)) {
                take(line, tree, catchments, findings);
            }
        });
        var going = new GoingOn(isDry, false);
        if (!going.on(sala, out, findings.list(), findings.count())) return going.code(findings.list());
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
            description = {
                "Organizations and services, from an HSDS package (tables of 1.x to 3.0, or 3.0 JSON),",
                "or from the HSDS 3.0 API of somebody else: then only what changed there since the last time."
            })
    int directory(
            @Parameters(paramLabel = "PATH", description = "a folder, a zip archive, one file, or https://…")
                    String path,
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
            @Option(names = "--leave-out", description = "takes the rest where something is wrong") boolean leavesOut,
            @Option(names = "--all", description = "of an API: everything, not only what changed") boolean isAll)
            throws IOException {
        var wanted = new ImportDirectory.Wanted(
                Optional.ofNullable(place),
                Optional.ofNullable(source),
                Optional.ofNullable(terms),
                isAll,
                new GoingOn(isDry, leavesOut));
        return new ImportDirectory(sala, out, wanted).from(path);
    }

    private static String name(List<Path> paths) {
        return String.valueOf(paths.getFirst().getFileName());
    }
}
