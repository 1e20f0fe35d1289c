package org.sala.simulation.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.simulation.phone.Phone;

/** Asking when nothing is new costs next to nothing, however much a phone holds. */
final class FewBytes implements Invariant {
    /** Both ways, packed: what every round says, and a little for each shelf that the phone follows. */
    private static final int ROUND = 260;

    private static final int SHELF = 12;

    @Override
    public void atRest(Rest rest) {
        for (Phone phone : rest.phones()) {
            if (!rest.book().isWiped(phone.device())
                    && phone.request(0) instanceof Phone.Step.Done(Value.Fields did, boolean isAlive)
                    && isAlive) {
                String request = Json.write(did.get("message"));
                String reply = rest.centre().answer(phone.device(), request).orElseThrow();
                int bytes = packed(request) + packed(reply);
                int shelves = did.fields("message").fields("cp").values().size();
                ensure(
                        bytes <= ROUND + shelves * SHELF,
                        "asking for nothing new took " + bytes + " bytes with " + shelves + " shelves");
            }
        }
    }

    static int packed(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return packed.size();
    }
}
