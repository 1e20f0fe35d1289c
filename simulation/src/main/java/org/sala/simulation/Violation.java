package org.sala.simulation;

/** Something happened that must never happen. */
public final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Violation(String invariant, String what) {
        super(invariant + ": " + what);
    }
}
