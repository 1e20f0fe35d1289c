package org.sala.server.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.sala.server.Parts;
import picocli.CommandLine.Command;

/** Makes the index that services are found by anew. */
@Command(
        name = "reindex",
        description = "Makes the index that services are found by anew from the records.",
        footer = {
            "",
            "Also while Sala serves, which goes over to the new one within a second; the old one answers until then,",
            "and stays when this is stopped half-way."
        })
public final class Reindex implements Runnable {
    private final Parts sala;
    private final PrintStream out;

    public Reindex(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public void run() {
        try (OpenIndex made = sala.get(BuildIndex.class).build()) {
            out.println("services to be found: " + made.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
