package org.sala.exchange.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/**
 * Makes a document what the standard's schemas describe, whatever it came as: each object gets an id and what must be there, numbers are
 * numbers, codes are those that there are, and what cannot be mended is left out. Fields that the standard does not know stay.
 */
final class Completing {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** What several documents speak of. */
    private static final Set<String> SHARED = Set.of("taxonomy_term", "taxonomy", "organization", "service", "link");

    private static final Pattern BEGINS_AS_ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private final PublicIds ids;
    private final String table;
    private final String sourceId;
    private final String root;

    /**
     * Of one document.
     *
     * @param table that it is of
     * @param sourceId the id that another directory gave it
     * @param root the id by which it is known outside
     */
    Completing(PublicIds ids, String table, String sourceId, String root) {
        this.ids = ids;
        this.table = table;
        this.sourceId = sourceId;
        this.root = root;
    }

    Value.Fields complete(Value.Fields told) {
        return complete(table, told, "");
    }

    private Value.Fields complete(String of, Value.Fields told, String path) {
        Value.Fields done = told;
        for (var part : Shapes.of(of).entrySet()) {
            String name = part.getKey();
            Value value = value(of, name, part.getValue(), told, path);
            done = done.with(name, value);
        }
        return done;
    }

    private Value value(String of, String name, Shapes.Part part, Value.Fields told, String path) {
        Value given = told.get(name);
        return switch (part.kind()) {
            case TEXT -> text(of, name, part, told);
            case NUMBER -> Plain.number(given).orElse(Value.Nothing.NOTHING);
            case ID -> id(of, name, given, path);
            case ADDRESS -> TextOf.value(given).flatMap(Completing::address).orElse(Value.Nothing.NOTHING);
            case EMAIL -> matching(given, EMAIL);
            case MOMENT ->
                TextOf.value(given)
                        .filter(Completing::isMoment)
                        .<Value>map(Value.Text::new)
                        .orElse(Value.Nothing.NOTHING);
            case CODE -> code(part, given);
            case OBJECTS -> objects(part, told, name, path);
            case OBJECT ->
                given instanceof Value.Fields inside
                        ? complete(part.table(), inside, path + "/" + name)
                        : Value.Nothing.NOTHING;
        };
    }

    private static Value text(String of, String name, Shapes.Part part, Value.Fields told) {
        Optional<String> said = TextOf.value(told.get(name));
        if (said.isPresent() || !part.isRequired())
            return said.<Value>map(Value.Text::new).orElse(Value.Nothing.NOTHING);
        // What a thing is called for want of a name.
        Optional<String> code = TextOf.value(told.get("code"));
        return new Value.Text(name.equals("name") ? code.orElse(of) : "");
    }

    private Value id(String holder, String name, Value given, String path) {
        Optional<String> said = TextOf.value(given);
        if (name.equals("id"))
            return new Value.Text(said.map(id -> own(holder, id)).orElseGet(() -> ids.of(root, path)));
        String of = name.equals("parent_organization_id") ? "organization" : name.replaceFirst("_id$", "");
        return said.<Value>map(id -> new Value.Text(own(of, id))).orElse(Value.Nothing.NOTHING);
    }

    private String own(String of, String id) {
        if (of.equals(table) && id.equals(sourceId)) return root;
        // Another source brought the same before, so that the ids of all its parts are taken.
        boolean isSecond = PublicIds.isOne(sourceId) && !sourceId.equals(root);
        boolean isKept = PublicIds.isOne(id) && (!isSecond || SHARED.contains(of));
        return isKept ? id : ids.of(root, of + " " + id);
    }

    private static Optional<Value> address(String said) {
        String whole = BEGINS_AS_ADDRESS.matcher(said).matches() ? said : "https://" + said;
        try {
            URI uri = new URI(whole);
            boolean isWhole = uri.isOpaque() || uri.getHost() != null;
            return isWhole ? Optional.of(new Value.Text(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Value matching(Value given, Pattern pattern) {
        return TextOf.value(given)
                .filter(said -> pattern.matcher(said).matches())
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static boolean isMoment(String said) {
        try {
            return OffsetDateTime.parse(said).getYear() > 0;
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }

    private static Value code(Shapes.Part part, Value given) {
        String said = TextOf.value(given).orElse("");
        Optional<String> known = part.codes().stream()
                .filter(code -> code.equalsIgnoreCase(said.toLowerCase(Locale.ROOT)))
                .findFirst();
        return known.or(() -> part.isRequired() ? Optional.of(part.codes().getFirst()) : Optional.empty())
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private Value objects(Shapes.Part part, Value.Fields told, String name, String path) {
        List<Value> done = new ArrayList<>();
        for (Value.Fields one : Plain.objects(told, name)) {
            done.add(complete(part.table(), one, path + "/" + name + "/" + done.size()));
        }
        return done.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(done);
    }
}
