package org.sala.server.gathering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.gathering.Template;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.Parts;
import org.sala.server.file.ToldFindings;
import org.sala.server.web.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/sala import template}: a programme's own way to hold gatherings. All of it comes in, or nothing. */
@Command(
        name = "template",
        description = "How a programme holds its gatherings: modules and sessions, from JSON.",
        footer = {"", "Begin with a copy: bin/sala export template connect-derived FILE"})
public final class ImportTemplate implements Callable<Integer> {
    private static final int REFUSED = 1;

    private final Parts sala;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "only says what would happen")
    private boolean isDry;

    public ImportTemplate(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            out.println("There is no file that can be read at " + file);
            return REFUSED;
        }
        var findings = new Findings();
        Optional<Value.Fields> told =
                TemplateFile.read(name(), Files.readAllBytes(file), sala.get(Rules.class), findings);
        told.ifPresent(template -> compare(template, findings));
        new ToldFindings(sala.get(Words.class), out).tell(findings.list(), findings.count());
        boolean isWhole = ToldFindings.isWhole(findings.list());
        told.filter(template -> isWhole).map(Template::of).ifPresent(this::tell);
        if (isDry) {
            out.println("Dry run: nothing was taken in.");
            return isWhole ? 0 : REFUSED;
        }
        if (!isWhole) {
            out.println("Nothing was taken in. Mend what is marked LEFT OUT.");
            return REFUSED;
        }
        return take(told.orElseThrow());
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private void compare(Value.Fields told, Findings findings) {
        var templates = sala.get(StoredTemplates.class);
        Optional<StoredTemplates.Taken> before = templates.before(told);
        if (before.isPresent() && before.get() == StoredTemplates.Taken.REFUSED) {
            String version = told.needText("template") + ", version "
                    + told.whole("version").orElseThrow();
            findings.leftOut(new Finding.Spot(name(), 1, "version"), "template-version-taken", "detail", version);
        } else if (before.isEmpty() && templates.isFull()) {
            String limit = Integer.toString(StoredTemplates.LIMIT);
            findings.leftOut(Finding.Spot.file(name()), "template-shelf-full", "detail", limit);
        }
    }

    private void tell(Template template) {
        out.println("read " + template.code() + ", version " + template.version() + ": "
                + template.modules().size() + " modules");
        template.modules()
                .forEach(module -> out.println("  " + module.code() + ": "
                        + module.sessions().size() + " sessions, " + module.minutes() + " minutes"));
    }

    private int take(Value.Fields told) {
        StoredTemplates.Taken taken = sala.get(StoredTemplates.class).take(told, name());
        out.println(
                switch (taken) {
                    case NEW -> "new; phones get it with their next round of rules";
                    case SAME -> "as before";
                    case REFUSED -> "Nothing was taken in: somebody else took this version in at the same moment.";
                });
        return taken == StoredTemplates.Taken.REFUSED ? REFUSED : 0;
    }
}
