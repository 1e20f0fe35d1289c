package org.sala.server;

import org.sala.server.store.postgres.PostgresFailed;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/** Starts Sala: without words it serves, with words it does what they say and ends. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] words) {
        try {
            var settings = Settings.from(System.getenv());
            if (words.length > 0 && !words[0].equals("serve")) System.exit(Commands.run(settings, System.out, words));
            serve(settings);
        } catch (IllegalArgumentException | PostgresFailed e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void serve(Settings settings) {
        var sala = open(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(sala::close, "goodbye"));
        System.out.println("Sala is ready: http://localhost:" + sala.port());
        // The training run for the start-up cache wants a whole start and a proper end, and nothing else.
        if (System.getProperty("sala.train") != null) System.exit(0);
    }

    private static Sala open(Settings settings) {
        try {
            return Sala.serve(settings);
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof IllegalArgumentException wrongSetting) throw wrongSetting;
            if (!(e.getCause() instanceof PortInUseException)) throw e;
            throw new IllegalArgumentException(
                    "Something else already listens on port " + settings.port()
                            + ". Stop it, or choose another port: SALA_PORT=8081",
                    e);
        }
    }
}
