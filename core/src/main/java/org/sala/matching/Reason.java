package org.sala.matching;

import org.sala.rule.Value;

/**
 * One thing that speaks for or against a service, that rules it out, or that somebody has to ask about.
 *
 * @param code the words for it are {@code matching.reason.<code>}
 * @param weight what it adds to the score; 0 when it rules out or asks
 * @param details what the words need to know, such as {@code metres}
 */
public record Reason(String code, int weight, Kind kind, Value.Fields details) {
    /** What a reason does. */
    public enum Kind {
        FOR("for"),
        AGAINST("against"),
        /** Not known here: a reason to ask, never a no. */
        ASK("ask"),
        EXCLUDES("excludes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
