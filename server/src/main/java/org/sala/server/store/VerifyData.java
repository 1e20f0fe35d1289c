package org.sala.server.store;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.sala.server.Parts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine.Command;

/** Says whether the data still says one thing, and where not. Ends with 0 when all is well and 1 when something was found. */
@Command(
        name = "verify",
        description = "Checks that the journal, its counters and the records agree, and says where not.",
        footer = {"", "Changes nothing. Ends with 0 when all is well and with 1 when something was found."})
public final class VerifyData implements Callable<Integer> {
    private final Parts sala;
    private final PrintStream out;

    public VerifyData(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public Integer call() {
        var sql = sala.get(JdbcClient.class);
        var verify =
                new Verify(sql, sala.get(PlatformTransactionManager.class), part -> out.println("looking at " + part));
        List<String> findings = verify.check();
        findings.forEach(finding -> out.println("FOUND  " + finding));
        if (verify.count() > findings.size()) out.println("… and " + (verify.count() - findings.size()) + " more");
        out.println(summary(sql, verify.count()));
        return verify.count() == 0 ? 0 : 1;
    }

    private static String summary(JdbcClient sql, long found) {
        String size = count(sql, "ledger") + " changes, " + count(sql, "record") + " records, " + count(sql, "device")
                + " devices";
        return found == 0
                ? "All is well: " + size + "."
                : found + " findings in " + size
                        + ". Keep a copy of the data as it is, then restore the last backup without findings.";
    }

    private static long count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
