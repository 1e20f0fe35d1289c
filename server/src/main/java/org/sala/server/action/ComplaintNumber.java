package org.sala.server.action;

import java.math.BigInteger;
import org.sala.server.signin.Secret;

/**
 * The figures with which somebody reads the answer later: told once, kept only as a hash. They come out of the key of the form that was sent, so
 * that a form which is sent twice, over a bad network, has one number and makes one complaint.
 */
record ComplaintNumber(String figures) {
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final BigInteger RANGE = BigInteger.TEN.pow(LENGTH);

    /** {@code turn} is 0, or more when other forms had these figures. */
    static ComplaintNumber of(Secret key, int turn) {
        var whole = new BigInteger(new Secret(key.text() + " " + turn).hash(), 16);
        String text = whole.mod(RANGE).toString();
        return new ComplaintNumber("0".repeat(LENGTH - text.length()) + text);
    }

    /** What somebody typed: figures of any script, with whatever between them. Anything else has no figures. */
    static ComplaintNumber typed(String text) {
        var figures = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.digit(letter, 10))
                .filter(figure -> figure >= 0)
                .limit(LENGTH + 1L)
                .forEach(figures::append);
        return new ComplaintNumber(figures.length() == LENGTH ? figures.toString() : "");
    }

    String hash() {
        return new Secret(figures).hash();
    }

    /** In groups that can be read out. */
    String told() {
        var told = new StringBuilder();
        for (int at = 0; at < figures.length(); at += GROUP) {
            if (at > 0) told.append('-');
            told.append(figures, at, Math.min(figures.length(), at + GROUP));
        }
        return told.toString();
    }

    @Override
    public String toString() {
        return "ComplaintNumber[hidden]";
    }
}
