package org.sala.server.signin;

import java.util.OptionalLong;

/**
 * Somebody who can sign in.
 *
 * @param login what is typed to sign in
 * @param name in the script its owner prefers
 * @param nameOther the same name in another script, or empty
 * @param place where its owner works from; empty for the doorways' own accounts
 * @param mustChange true while the password is one that somebody else has seen
 * @param stamp grows when everything signed in so far has to sign in again
 */
public record Account(
        long id,
        String login,
        String name,
        String nameOther,
        String language,
        OptionalLong place,
        boolean mustChange,
        boolean isDemo,
        boolean isDisabled,
        long stamp) {
    /** Named in the journal when a receiver answered through a private link. */
    public static final long RECEIVER = 1;

    /** Named in the journal when a person did something on their own page. */
    public static final long PERSON = 2;

    /** Named in the journal when a file was imported on the machine itself. */
    public static final long IMPORT = 3;

    /** Named in the journal when Sala itself counted what is missing, or found whom a kept promise can help. */
    public static final long BRIDGE = 4;

    /** True for the accounts that stand for somebody who has none. */
    public boolean isDoorways() {
        return id <= BRIDGE;
    }

    /** The name for a reader of this language: Lao readers get the Lao script, if either name is in it. */
    public String nameFor(String reader) {
        boolean isOtherFit = !nameOther.isEmpty() && isLao(nameOther) == reader.equals("lo");
        return isOtherFit && isLao(name) != reader.equals("lo") ? nameOther : name;
    }

    private static boolean isLao(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LAO);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
