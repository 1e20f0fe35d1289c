package org.sala.server;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sala.server.file.ExportFiles;
import org.sala.server.file.ImportFiles;
import org.sala.server.gathering.ExportTemplate;
import org.sala.server.gathering.ImportTemplate;
import org.sala.server.search.Reindex;
import org.sala.server.store.RebuildLines;
import org.sala.server.store.ShowStatus;
import org.sala.server.store.VerifyData;
import org.sala.server.team.UserCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that {@code bin/sala} understands, in one list; each is a class in its chapter's folder. */
final class Commands {
    private Commands() {}

    static int run(Settings settings, PrintStream out, String... words) {
        try (var sala = new OpenedLate(settings)) {
            var line = new CommandLine(new Frame());
            commands(sala, out).forEach(line::addSubcommand);
            explain(line);
            // Last, because it reaches only the commands that are there already.
            line.setOut(new PrintWriter(out, true, out.charset()));
            return line.execute(words);
        }
    }

    /** Add a command here. */
    private static List<Object> commands(Parts sala, PrintStream out) {
        return List.of(
                new HelpCommand(),
                new ShowStatus(sala, out),
                new VerifyData(sala, out),
                new RebuildLines(sala, out),
                new Reindex(sala, out),
                new UserCommands(sala, out),
                with(new ImportFiles(sala, out), new ImportTemplate(sala, out)),
                with(new ExportFiles(sala, out), new ExportTemplate(sala, out)));
    }

    private static CommandLine with(Object command, Object more) {
        return new CommandLine(command).addSubcommand(more);
    }

    /** Every command says what it takes when it is asked as people are used to ask. */
    private static void explain(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.optionsMap().containsKey("--help")) return;
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("says what it takes")
                .build());
        line.getSubcommands().values().forEach(Commands::explain);
    }

    @Command(
            name = "sala",
            description = "Does one thing with the data of this Sala, also while it serves.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {"", "Without a command, or with serve, Sala serves pages and phones."})
    private static final class Frame {}

    private static final class OpenedLate implements Parts, AutoCloseable {
        private final Settings settings;
        private @Nullable Sala sala;

        OpenedLate(Settings settings) {
            this.settings = settings;
        }

        @Override
        public <T> T get(Class<T> part) {
            if (sala == null) sala = Sala.open(settings);
            return sala.get(part);
        }

        @Override
        public void close() {
            if (sala != null) sala.close();
        }
    }
}
