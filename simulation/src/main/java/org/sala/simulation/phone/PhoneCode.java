package org.sala.simulation.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The modules of the phone's core as they stand in {@code phone/journal}, and the host that steps them. */
public final class PhoneCode {
    /** The module that answers. */
    static final String HOST = "./host.js";

    /** The module that answers line by line, for a process. */
    static final String LINES = "./lines.js";

    private final Map<String, String> modules;

    private PhoneCode(Map<String, String> modules) {
        this.modules = Map.copyOf(modules);
    }

    /** Reads the folder {@code phone/} of the project. */
    public static PhoneCode read(Path phone) {
        Map<String, String> modules = new TreeMap<>();
        try (Stream<Path> files = Files.list(phone.resolve("journal"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".js") && !name.endsWith(".test.js")) {
                    modules.put("./journal/" + name, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        modules.put(HOST, resource("host.js"));
        modules.put(LINES, resource("lines.js"));
        return new PhoneCode(modules);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PhoneCode.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A module's text by its name, such as {@code ./journal/core.js}. */
    String module(String name) {
        String text = modules.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the phone's core imports what is not there: " + name);
        }
        return text;
    }

    Map<String, String> modules() {
        return modules;
    }

    /**
     * The same with a bug planted.
     *
     * @param file such as {@code reply.js}
     * @throws IllegalArgumentException when the text to replace is not there exactly once: the code has moved on, and the bug must too
     */
    public PhoneCode with(String file, String right, String wrong) {
        String name = "./journal/" + file;
        String text = module(name);
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalArgumentException(name + " does not hold exactly once: " + right);
        }
        Map<String, String> patched = new TreeMap<>(modules);
        patched.put(name, text.substring(0, at) + wrong + text.substring(at + right.length()));
        return new PhoneCode(patched);
    }
}
