package org.sala.server.gathering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.server.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/sala export template}: a template to change by hand, as {@code import template} reads it. */
@Command(name = "template", description = "One template as JSON, as import template reads it.")
public final class ExportTemplate implements Callable<Integer> {
    private final Parts sala;
    private final PrintStream out;

    @Parameters(index = "0", paramLabel = "CODE", description = "such as connect-derived")
    private String code = "";

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "without it, it is written here")
    private @Nullable Path file;

    @Option(names = "--template-version", description = "which version (the latest)")
    private @Nullable Long version;

    public ExportTemplate(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        var templates = sala.get(StoredTemplates.class);
        Long asked = version;
        Optional<Value.Fields> found = asked == null ? templates.latest(code) : templates.find(code, asked);
        if (found.isEmpty()) {
            out.println("There is no such template here.");
            return 1;
        }
        String text = Json.writeInLines(found.get());
        Path to = file;
        if (to == null) {
            out.print(text);
        } else {
            Files.writeString(to, text);
            out.println("wrote " + code + ", version "
                    + found.get().whole("version").orElseThrow() + ", to " + to);
        }
        return 0;
    }
}
