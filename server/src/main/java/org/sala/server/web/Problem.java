package org.sala.server.web;

import java.util.Map;

/**
 * Why something was not done, for whoever asked: what, where, and how to mend it.
 *
 * @param code the key of the words in {@code words/<language>/problem.json}; {@code <code>-how} says how to mend it
 * @param where the part of the request that is meant, such as {@code ops[3].payload}; empty when it is the whole
 * @param names what the words have places for
 */
public record Problem(int status, String code, String where, Map<String, String> names) {
    public static final int MALFORMED = 400;
    public static final int SIGNED_OUT = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int WRONG_METHOD = 405;
    public static final int TOO_LARGE = 413;
    public static final int WRONG_TYPE = 415;
    public static final int TOO_MANY = 429;
    public static final int OURS = 500;

    public Problem {
        names = Map.copyOf(names);
    }

    public static Problem of(int status, String code) {
        return new Problem(status, code, "", Map.of());
    }

    public static Problem at(int status, String code, String where) {
        return new Problem(status, code, where, Map.of());
    }

    /** What to say of a status that nobody explained. */
    public static Problem ofStatus(int status) {
        return of(
                status,
                switch (status) {
                    case SIGNED_OUT -> "signed-out";
                    case FORBIDDEN -> "forbidden";
                    case NOT_FOUND -> "not-found";
                    case WRONG_METHOD -> "wrong-method";
                    case TOO_LARGE -> "too-large";
                    case WRONG_TYPE, 406 -> "wrong-type";
                    case TOO_MANY -> "too-many";
                    default -> status < OURS ? "malformed" : "ours";
                });
    }
}
