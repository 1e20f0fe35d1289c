package org.sala.gathering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sala.rule.FieldRule;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** What speaks against a template that somebody wrote: all of it at once, each with its place in the file. */
public final class TemplateRules {
    /** What a session can leave behind; each is a screen of the gathering. */
    public static final List<String> PRODUCES = List.of(
            "attendance",
            "map",
            "groups",
            "needs",
            "assets",
            "topics",
            "ballot",
            "plan",
            "promises",
            "minutes",
            "photos");

    private static final List<String> LANGUAGES = List.of("en", "lo");
    private static final int LIMIT = 40;
    private static final int TEXT_LIMIT = 1200;
    private static final long LONGEST = 480;
    private static final long LAST_VERSION = 9999;

    private final Set<String> roles;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateRules(Rules rules) {
        this.roles = rules.type("attendance")
                .flatMap(type -> type.field("role"))
                .map(FieldRule::codes)
                .map(TreeSet::new)
                .orElseGet(TreeSet::new);
    }

    /** Empty when the template can be used as it stands. */
    public static List<TemplateProblem> problemsOf(Value.Fields told, Rules rules) {
        var reading = new TemplateRules(rules);
        reading.code(told, "template", "template");
        reading.whole(told, "version", "version", LAST_VERSION);
        reading.wording(told, "", "title", true);
        told.values().forEach((name, value) -> {
            if (value instanceof Value.Fields && !name.equals("title")) reading.wording(told, "", name, false);
        });
        reading.each(told, "", "modules", reading::module);
        return List.copyOf(reading.problems);
    }

    private void module(Value.Fields module, String where) {
        wording(module, where, "title", true);
        wording(module, where, "purpose", false);
        known(module, where, "who", roles);
        each(module, where, "sessions", this::session);
    }

    private void session(Value.Fields session, String where) {
        whole(session, "minutes", join(where, "minutes"), LONGEST);
        wording(session, where, "title", true);
        wording(session, where, "purpose", true);
        wording(session, where, "exercise", false);
        known(session, where, "who", roles);
        known(session, where, "produces", PRODUCES);
        List<Value> steps = session.items("steps");
        if (steps.size() > LIMIT) add(join(where, "steps"), "template-too-many", Integer.toString(LIMIT));
        for (int at = 0; at < Math.min(steps.size(), LIMIT); at++) {
            String place = join(where, "steps[" + (at + 1) + "]");
            if (steps.get(at) instanceof Value.Fields step) {
                texts(step, place, true);
            } else {
                add(place, "template-no-text", "");
            }
        }
    }

    /** Things in a list, each with a code of its own. */
    private void each(Value.Fields told, String where, String name, Part part) {
        List<Value> items = told.items(name);
        if (items.isEmpty()) add(join(where, name), "template-empty", name);
        if (items.size() > LIMIT) add(join(where, name), "template-too-many", Integer.toString(LIMIT));
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < Math.min(items.size(), LIMIT); at++) {
            String place = join(where, name + "[" + (at + 1) + "]");
            if (!(items.get(at) instanceof Value.Fields item)) {
                add(place, "template-no-part", name);
                continue;
            }
            code(item, "code", join(place, "code"));
            item.text("code")
                    .filter(code -> !codes.add(code))
                    .ifPresent(twice -> add(join(place, "code"), "template-double-code", twice));
            part.look(item, place);
        }
    }

    /** Looks at one part of a template, at its place in the file. */
    private interface Part {
        void look(Value.Fields told, String where);
    }

    private void code(Value.Fields told, String name, String where) {
        String code = told.text(name).orElse("");
        if (!code.matches("[a-z0-9][a-z0-9-]{0,59}")) add(where, "template-no-code", code);
    }

    private void whole(Value.Fields told, String name, String where, long greatest) {
        long found = told.whole(name).orElse(0);
        if (found < 1 || found > greatest) add(where, "template-no-number", Long.toString(greatest));
    }

    private void wording(Value.Fields told, String where, String name, boolean isNeeded) {
        if (told.has(name) || isNeeded) texts(told.fields(name), join(where, name), isNeeded);
    }

    private void texts(Value.Fields texts, String where, boolean isNeeded) {
        List<String> written = LANGUAGES.stream()
                .filter(language ->
                        texts.text(language).filter(text -> !text.isBlank()).isPresent())
                .toList();
        if (written.isEmpty() && isNeeded) add(where, "template-no-text", "");
        texts.values().forEach((language, text) -> {
            if (!(text instanceof Value.Text)) add(join(where, language), "template-no-text", "");
        });
        texts.values().keySet().stream()
                .filter(language -> texts.text(language).map(String::length).orElse(0) > TEXT_LIMIT)
                .forEach(language -> add(join(where, language), "template-too-long", Integer.toString(TEXT_LIMIT)));
    }

    private void known(Value.Fields told, String where, String name, java.util.Collection<String> codes) {
        if (told.has(name) && !(told.get(name) instanceof Value.Items)) {
            add(join(where, name), "template-no-list", name);
        }
        String known = codes.stream().collect(Collectors.joining(", "));
        for (Value item : told.items(name)) {
            boolean isKnown = item instanceof Value.Text(String code) && codes.contains(code);
            if (!isKnown) add(join(where, name), "template-unknown-code", known);
        }
    }

    private void add(String where, String code, String detail) {
        problems.add(new TemplateProblem(where, code, detail));
    }

    private static String join(String where, String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
