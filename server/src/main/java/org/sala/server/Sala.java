package org.sala.server;

import java.util.Map;
import java.util.Optional;
import org.sala.server.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running Sala. First the database, then what works on it; closed in the opposite order. */
public final class Sala implements AutoCloseable {
    /** What is there only while an invented district is shown. */
    static final String DEMO = "demo";

    private final Database database;
    private final ConfigurableApplicationContext context;

    private Sala(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Serves pages and phones, in a data folder of its own. */
    public static Sala serve(Settings settings) {
        var database = settings.databaseUrl().map(Database::at).orElseGet(() -> Database.own(settings.data()));
        return start(
                database,
                settings,
                WebApplicationType.SERVLET,
                Wiring.class,
                DirectoryWiring.class,
                SearchWiring.class,
                FindWiring.class,
                WebWiring.class,
                OfficeWiring.class,
                SoftwareWiring.class,
                BridgeWiring.class,
                JobWiring.class,
                SayWiring.class,
                SecurityWiring.class);
    }

    /** Everything but the web, for one command; also beside a Sala that serves. */
    public static Sala open(Settings settings) {
        var database = settings.databaseUrl().map(Database::at).orElseGet(() -> Database.shared(settings.data()));
        return start(
                database,
                settings,
                WebApplicationType.NONE,
                Wiring.class,
                DirectoryWiring.class,
                SearchWiring.class,
                BridgeWiring.class);
    }

    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    public int port() {
        return Optional.ofNullable(((WebServerApplicationContext) context).getWebServer())
                .orElseThrow(() -> new IllegalStateException("this Sala does not serve"))
                .getPort();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static Sala start(Database database, Settings settings, WebApplicationType type, Class<?>... wirings) {
        try {
            var application = new SpringApplicationBuilder(wirings)
                    .web(type)
                    .profiles(settings.isDemo() ? new String[] {DEMO} : new String[0])
                    .registerShutdownHook(false)
                    .initializers(context -> add((GenericApplicationContext) context, settings, database))
                    .properties(Map.of("server.port", settings.port(), "server.address", settings.address()))
                    .build();
            return new Sala(database, run(application));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext run(SpringApplication application) {
        application.setLogStartupInfo(false);
        return application.run();
    }

    private static void add(GenericApplicationContext context, Settings settings, Database database) {
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
    }
}
