package org.sala.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Data that others publish and that does not belong to the project. Where it is absent the tests that need it say so and skip. */
public final class SharedData {
    private SharedData() {}

    /** The path below the data folder: that of the property {@code sala.data}, else {@code ../shared/data} beside the project. */
    public static Path need(String path) {
        Optional<Path> found = folders()
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "skipped: " + path + " is not here; name its folder with -Dsala.data=…");
        return found.orElseThrow();
    }

    private static Stream<Path> folders() {
        String named = System.getProperty("sala.data", "");
        Path here = Path.of("").toAbsolutePath();
        Stream<Path> near = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .limit(4)
                .map(folder -> folder.resolve("shared/data"));
        return named.isEmpty() ? near : Stream.of(Path.of(named));
    }

    /** A file or folder of the tests' own. */
    public static Path own(String path) {
        Path here = Path.of("src/test/resources").resolve(path);
        return Files.exists(here) ? here : Path.of("exchange").resolve(here);
    }

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("rules"))
                ? here
                : Optional.ofNullable(here.getParent()).orElse(here);
    }
}
