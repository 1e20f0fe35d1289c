package org.sala.simulation.phone;

/** The phone's core broke off where it must not: an error that nobody would see on a real phone but in what is missing. */
public final class PhoneFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PhoneFailed(Throwable cause) {
        super("the phone's core broke off: " + cause.getMessage(), cause);
    }

    PhoneFailed(String what) {
        super("the phone's core broke off: " + what);
    }
}
