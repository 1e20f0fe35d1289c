package org.sala.simulation.phone;

import org.jspecify.annotations.Nullable;

/** An engine for the phone's JavaScript is not to be had on this machine. */
public final class NoEngine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoEngine(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
