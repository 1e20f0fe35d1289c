package org.sala.server.store;

import java.io.PrintStream;
import java.util.Objects;
import org.sala.server.Parts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;

/** Makes anew what is only worked out from the records: the lines that the district pages read. */
@Command(
        name = "rebuild",
        description = "Makes the lines that the district pages read anew from the records.",
        footer = {
            "",
            "Loses nothing: the lines hold only what the records say. Also while Sala serves; writing waits until it is done."
        })
public final class RebuildLines implements Runnable {
    private final Parts sala;
    private final PrintStream out;

    public RebuildLines(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public void run() {
        var sql = sala.get(JdbcClient.class);
        int lines = Objects.requireNonNull(
                sala.get(TransactionTemplate.class).execute(begun -> CommunityLines.rebuild(sql)));
        out.println("made " + lines + " lines");
    }
}
