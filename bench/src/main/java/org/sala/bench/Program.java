package org.sala.bench;

import java.util.List;
import java.util.function.Supplier;

/**
 * Other software with tokens of a link worker's account, which asks services for help one referral at a time: docs/api.md. It takes its tokens in
 * turn, because each may ask only so often a minute.
 */
final class Program implements AutoCloseable {
    private static final int MADE = 201;

    private final List<String> tokens;
    private final Wire wire;
    private final Supplier<String> asking;
    private int asked;

    /** {@code asking} says each time what the next referral is. */
    Program(List<String> tokens, Wire wire, Supplier<String> asking) {
        this.tokens = List.copyOf(tokens);
        this.wire = wire;
        this.asking = asking;
    }

    /** Asks for one, under a key that was never used; it must be applied. */
    int ask() {
        String token = tokens.get(asked++ % tokens.size());
        Wire.Answer answer = wire.post("/referrals", token, "Idempotency-Key: ask-" + asked + "\r\n", asking.get());
        if (answer.status() != MADE) throw new IllegalStateException(answer.status() + " " + answer.text());
        return 1;
    }

    @Override
    public void close() {
        wire.close();
    }
}
