package org.sala.server.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.places.PlaceRow;
import org.sala.exchange.places.PlacesWriter;
import org.sala.place.Place;
import org.sala.server.Parts;
import org.sala.server.directory.DirectoryExport;
import org.sala.server.place.StoredPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/sala export}: places and the directory to files. Nobody's record is in them. */
@Command(
        name = "export",
        description = "Writes places or services to files for others.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = picocli.CommandLine.HelpCommand.class)
public final class ExportFiles {
    private final Parts sala;
    private final PrintStream out;

    public ExportFiles(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Command(name = "places", description = "All places as CSV, as import places reads it.")
    int places(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        var tree = sala.get(StoredPlaces.class).now();
        List<PlaceRow> rows = KnownRows.of(tree);
        Files.writeString(file, PlacesWriter.csv(rows));
        out.println("wrote " + rows.size() + " places to " + file);
        return 0;
    }

    @Command(
            name = "directory",
            description = "Organizations and services as HSDS 3.0 JSON.",
            footer = {"", "Places that are to stay hidden are never written; neighbours who help only with --informal."
            })
    int directory(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--place", description = "code of a place: only what is in it or for it") @Nullable String place,
            @Option(names = "--informal", description = "neighbours who help, too") boolean isWithInformal)
            throws IOException {
        var tree = sala.get(StoredPlaces.class).now();
        Optional<Place> top = tree.list().stream()
                .filter(one ->
                        place == null ? one.parent() == null : tree.named(place).contains(one))
                .findFirst();
        if (top.isEmpty()) {
            out.println("There is no such place here.");
            return 1;
        }
        int count = sala.get(DirectoryExport.class).write(file, top.get().id(), isWithInformal);
        out.println("wrote " + count + " services to " + file);
        return 0;
    }
}
