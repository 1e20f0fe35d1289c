package org.sala.server.file;

import java.io.PrintStream;
import java.util.List;
import org.sala.exchange.file.Finding;
import org.sala.server.Parts;
import org.sala.server.web.Words;

/**
 * Whether an import goes on after what was found.
 *
 * @param isDry only says what would happen
 * @param leavesOut takes the rest where something is wrong
 */
record GoingOn(boolean isDry, boolean leavesOut) {
    private static final int REFUSED = 1;

    /** Tells what was found, and whether the import goes on. */
    boolean on(Parts sala, PrintStream out, List<Finding> findings, int count) {
        new ToldFindings(sala.get(Words.class), out).tell(findings, count);
        boolean isWhole = ToldFindings.isWhole(findings);
        if (isDry) {
            out.println("Dry run: nothing was taken in.");
        } else if (!isWhole && !leavesOut) {
            out.println("Nothing was taken in. Mend what is marked LEFT OUT, or say --leave-out to take the rest.");
        }
        return !isDry && (isWhole || leavesOut);
    }

    /** How a command ends that did not go on. */
    int code(List<Finding> findings) {
        return isDry && ToldFindings.isWhole(findings) ? 0 : REFUSED;
    }
}
