package org.sala.server.action;

import java.util.List;
import java.util.Optional;
import org.sala.rule.Value;
import org.sala.server.web.Form;

/**
 * What somebody filled in on the public page, as it was: it may still lack something.
 *
 * @param about one of the complaint's codes, or empty
 * @param bait what stands in the field that nobody sees: programs fill it in, people do not
 */
record Said(String about, String words, String contact, String bait) {
    static final int WORDS_LIMIT = 2_000;
    static final int CONTACT_LIMIT = 160;

    /** So much is read at all, so that what is somewhat too long is not lost but comes back to be shortened. */
    private static final int READ_LIMIT = 20_000;

    static final Said NOTHING = new Said("", "", "", "");

    static Said in(Form form, List<String> codes) {
        return new Said(
                form.code("about", codes).orElse(""),
                form.text("words", READ_LIMIT),
                form.text("contact", READ_LIMIT),
                form.text("website", READ_LIMIT));
    }

    /** Why it cannot be taken as it stands, as the end of a key of the words {@code say}; empty when it can. */
    Optional<String> wrong() {
        if (!bait.isEmpty()) return Optional.of("wrong-bait");
        if (about.isEmpty()) return Optional.of("wrong-about");
        if (words.isEmpty()) return Optional.of("wrong-words");
        if (words.length() > WORDS_LIMIT) return Optional.of("wrong-long");
        return contact.length() > CONTACT_LIMIT ? Optional.of("wrong-contact") : Optional.empty();
    }

    /** What is asked for and what was said beyond it: nobody is named who did not name himself. */
    Value.Fields fields() {
        Value.Fields fields = Value.Fields.of("about", new Value.Text(about)).with("words", new Value.Text(words));
        return contact.isEmpty() ? fields : fields.with("contact", new Value.Text(contact));
    }

    @Override
    public String toString() {
        return "Said[hidden]";
    }
}
