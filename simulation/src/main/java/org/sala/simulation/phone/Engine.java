package org.sala.simulation.phone;

import java.util.Optional;

/** What can run the phone's JavaScript here: V8 inside the JVM, or a process of Node where V8's native library does not load. */
public enum Engine {
    V8,
    NODE;

    /**
     * Starts it with the phone's code.
     *
     * @throws NoEngine when this machine does not have it
     */
    public Vm start(PhoneCode code) {
        return switch (this) {
            case V8 -> V8Vm.start(code);
            case NODE -> NodeVm.start(code);
        };
    }

    /** The fastest that there is; {@code code} is tried on it. Empty when there is none. */
    public static Optional<Engine> best(PhoneCode code) {
        for (Engine engine : values()) {
            if (engine.why(code).isEmpty()) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }

    /** Why it is not to be had here; empty when it is. */
    public Optional<String> why(PhoneCode code) {
        try {
            start(code).close();
            return Optional.empty();
        } catch (NoEngine absent) {
            return Optional.of(String.valueOf(absent.getMessage()));
        }
    }
}
