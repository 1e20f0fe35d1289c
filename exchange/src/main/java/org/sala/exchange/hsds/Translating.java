package org.sala.exchange.hsds;

import java.util.List;
import java.util.Optional;
import org.sala.exchange.file.Findings;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/** Carries a document over into our fields and back, so that what nobody changed goes out as it came in. */
final class Translating {
    private final RecordType type;
    private final List<Translation> translations;

    Translating(RecordType type, List<Translation> translations) {
        this.type = type;
        this.translations = translations;
    }

    /** Our fields, as far as the document says them. */
    Value.Fields read(Document document, Findings findings) {
        Value.Fields fields = Value.Fields.NONE;
        for (Translation translation : translations) {
            Value said = translation.read().apply(document.fields());
            Value kept = kept(translation, said);
            if (kept == Value.Nothing.NOTHING && said != Value.Nothing.NOTHING) {
                findings.look(document.spot(name(translation)), "not-readable");
            } else if (!kept.equals(said)) {
                findings.look(
                        document.spot(name(translation)),
                        "too-long",
                        "most",
                        Integer.toString(rule(translation).most()));
            }
            fields = fields.with(translation.field(), kept);
        }
        return fields;
    }

    private static String name(Translation translation) {
        return translation.key().isEmpty() ? translation.field() : translation.key();
    }

    private FieldRule rule(Translation translation) {
        return type.field(translation.field()).orElseThrow();
    }

    /** The value as our field holds it: cut where it is too long, nothing where it cannot be held. */
    private Value kept(Translation translation, Value said) {
        FieldRule rule = rule(translation);
        Optional<Value> accepted = rule.accept(said);
        return accepted.or(() -> rule.accept(cut(said, rule.most()))).orElse(Value.Nothing.NOTHING);
    }

    private static Value cut(Value said, int most) {
        return switch (said) {
            case Value.Text(String text) ->
                new Value.Text(text.substring(
                        0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())))));
            case Value.Items(List<Value> items) ->
                new Value.Items(items.stream()
                        .limit(FieldRule.ITEMS_LIMIT)
                        .map(item -> cut(item, most))
                        .toList());
            case Value.Nothing nothing -> nothing;
            case Value.Whole whole -> whole;
            case Value.Decimal decimal -> decimal;
            case Value.Flag flag -> flag;
            case Value.Fields fields -> fields;
        };
    }

    /** What our fields do not hold word for word. */
    Value.Fields remainder(Value.Fields document, Value.Fields fields) {
        Value.Fields left = document;
        for (Translation translation : translations) {
            boolean isHeld = !translation.key().isEmpty()
                    && document.has(translation.key())
                    && document.get(translation.key()).equals(fields.get(translation.field()));
            if (isHeld) {
                left = left.with(translation.key(), Value.Nothing.NOTHING);
            }
        }
        return left;
    }

    /** The document that says our fields, changed only where it said something else. */
    Value.Fields write(Value.Fields remainder, Value.Fields fields) {
        Value.Fields document = remainder;
        for (Translation translation : translations) {
            Value said = kept(translation, translation.read().apply(document));
            Value wanted = fields.get(translation.field());
            if (!Value.same(said, wanted)) {
                document = translation.write().apply(document, wanted);
            }
        }
        return document;
    }
}
