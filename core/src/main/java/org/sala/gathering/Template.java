package org.sala.gathering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.rule.Value;

/**
 * How a series of gatherings goes: its modules, each one gathering, and their sessions. A programme makes its own; a changed one is a new
 * version, and a gathering keeps the version it was held by.
 *
 * @param about its texts by name ({@code title}, {@code about}, {@code unknown} …)
 */
public record Template(String code, long version, String standing, Map<String, Wording> about, List<Module> modules) {
    /** The folder of {@code rules/} in which templates stand. */
    public static final String FOLDER = "templates";

    public Template {
        about = Map.copyOf(about);
        modules = List.copyOf(modules);
    }

    /** One text in the languages it has been written in. */
    public record Wording(Map<String, String> byLanguage) {
        public Wording {
            byLanguage = Map.copyOf(byLanguage);
        }

        static Wording of(Value.Fields texts) {
            Map<String, String> byLanguage = new TreeMap<>();
            texts.values()
                    .keySet()
                    .forEach(language -> texts.text(language).ifPresent(text -> byLanguage.put(language, text)));
            return new Wording(byLanguage);
        }

        /** In the language asked for, or in another that there is. */
        public String in(String language) {
            return Optional.ofNullable(byLanguage.get(language))
                    .or(() -> new TreeMap<>(byLanguage).values().stream().findFirst())
                    .orElse("");
        }
    }

    /** One gathering of the series. */
    public record Module(String code, Wording title, List<Session> sessions) {
        public Module {
            sessions = List.copyOf(sessions);
        }

        public long minutes() {
            return sessions.stream().mapToLong(Session::minutes).sum();
        }
    }

    /**
     * One part of a gathering.
     *
     * @param produces what it leaves behind, such as {@code map} or {@code plan}: each is a screen of the gathering
     */
    public record Session(String code, long minutes, Wording title, List<String> produces) {
        public Session {
            produces = List.copyOf(produces);
        }
    }

    /** A tree that {@link TemplateRules} has nothing against. */
    public static Template of(Value.Fields told) {
        Map<String, Wording> about = new TreeMap<>();
        told.values().forEach((name, value) -> {
            if (value instanceof Value.Fields texts) about.put(name, Wording.of(texts));
        });
        return new Template(
                told.needText("template"),
                told.whole("version").orElseThrow(),
                told.text("standing").orElse("own"),
                about,
                told.items("modules").stream()
                        .map(Value.Fields.class::cast)
                        .map(Template::module)
                        .toList());
    }

    private static Module module(Value.Fields told) {
        List<Session> sessions = told.items("sessions").stream()
                .map(Value.Fields.class::cast)
                .map(session -> new Session(
                        session.needText("code"),
                        session.whole("minutes").orElse(0),
                        Wording.of(session.fields("title")),
                        session.texts("produces")))
                .toList();
        return new Module(told.needText("code"), Wording.of(told.fields("title")), sessions);
    }

    public Optional<Module> module(String code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }
}
