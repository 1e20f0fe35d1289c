package org.sala.exchange.hsds;

import java.util.List;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** An organization in both languages. */
final class OrganizationWords {
    static final List<Translation> ALL = List.of(
            Translation.text("name", "name"),
            Translation.text("nameOther", "alternate_name"),
            Translation.text("description", "description"),
            Translation.text("email", "email"),
            Translation.made("website", OrganizationWords::website, OrganizationWords::withWebsite),
            Translation.made("phone", ContactWords::phone, ContactWords::withPhone));

    private OrganizationWords() {}

    /** Version 1 calls it {@code url}. */
    private static Value website(Value.Fields document) {
        return TextOf.value(document.get("website"))
                .or(() -> TextOf.value(document.get("url")))
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static Value.Fields withWebsite(Value.Fields document, Value value) {
        return document.with("url", Value.Nothing.NOTHING).with("website", value);
    }
}
