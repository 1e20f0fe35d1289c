package org.sala.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.server.demo.DemoDistrict;

/**
 * What an operator may decide, each with a value that is right for a village's first day.
 *
 * @param address where Sala listens; by default this machine only, because a proxy in front of it does the encryption
 * @param publicAddress under which address others reach it, such as {@code https://sala.example.la}; without it links bear the address
 *     under which they were asked for
 * @param port {@code 0} takes any free one
 * @param data where everything that must be kept is kept
 * @param databaseUrl a PostgreSQL that somebody else runs, with its user and password in the address; without it Sala
 *     runs its own
 * @param demoHouseholds how large an invented district to show, where everybody may try everything; 0 for none
 */
public record Settings(
        String address,
        Optional<String> publicAddress,
        int port,
        Path data,
        Optional<String> databaseUrl,
        int demoHouseholds) {
    /** No path and no question: the app is looked for at the top. */
    private static final String PUBLIC_ADDRESS = "https?://([\\p{Alnum}.-]+|\\[[\\p{XDigit}:.]+])(:\\d{1,5})?";

    private static final int HIGHEST_PORT = 65_535;

    public Settings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("SALA_PORT must be a number from 0 to 65535, not " + port);
        }
        databaseUrl.ifPresent(Settings::check);
        publicAddress.filter(told -> !told.matches(PUBLIC_ADDRESS)).ifPresent(told -> {
            throw new IllegalArgumentException(
                    "SALA_PUBLIC_ADDRESS must look like https://sala.example.la, without a path, not " + told);
        });
    }

    /** Reached under whatever address it is asked. */
    public Settings(String address, int port, Path data, Optional<String> databaseUrl, int demoHouseholds) {
        this(address, Optional.empty(), port, data, databaseUrl, demoHouseholds);
    }

    public static Settings from(Map<String, String> environment) {
        return new Settings(
                said(environment, "SALA_ADDRESS").orElse("127.0.0.1"),
                said(environment, "SALA_PUBLIC_ADDRESS").map(told -> told.replaceAll("/+$", "")),
                number(said(environment, "SALA_PORT").orElse("8080")),
                Path.of(said(environment, "SALA_DATA").orElse("data")),
                said(environment, "SALA_DB_URL"),
                said(environment, "SALA_DEMO").map(Settings::households).orElse(0));
    }

    public boolean isDemo() {
        return demoHouseholds > 0;
    }

    private static int households(String text) {
        return switch (text) {
            case "true" -> DemoDistrict.HOUSEHOLDS;
            case "false" -> 0;
            default -> {
                if (text.matches("\\d{1,4}")) yield Integer.parseInt(text);
                throw new IllegalArgumentException(
                        "SALA_DEMO must be true, false or a number of households, not " + text);
            }
        };
    }

    /** An operator who writes {@code SALA_PORT=} means: as if it were not there. */
    private static Optional<String> said(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(String text) {
        if (text.matches("\\d{1,5}")) return Integer.parseInt(text);
        throw new IllegalArgumentException("SALA_PORT must be a number from 0 to 65535, not " + text);
    }

    private static void check(String url) {
        if (url.startsWith("jdbc:postgresql:")) return;
        throw new IllegalArgumentException(
                "SALA_DB_URL must look like" + " jdbc:postgresql://host/database?user=sala&password=secret");
    }
}
