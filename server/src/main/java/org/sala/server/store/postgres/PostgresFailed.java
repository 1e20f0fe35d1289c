package org.sala.server.store.postgres;

/** PostgreSQL could not be had; the message says what, where, and what someone can do about it. */
public final class PostgresFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresFailed(String message) {
        super(message);
    }

    PostgresFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
