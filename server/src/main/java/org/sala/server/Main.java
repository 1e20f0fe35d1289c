package org.sala.server;

import org.springframework.boot.SpringApplication;

/** Starts Sala: without words it serves, with words it does what they say and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        new SpringApplication(Wiring.class).run(arguments);
    }
}
