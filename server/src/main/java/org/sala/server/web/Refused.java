package org.sala.server.web;

import java.util.Map;

/** A no that the asker can understand and mend. Not a bug: it is told, and not logged. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public static Refused malformed(String code, String where) {
        return new Refused(Problem.at(Problem.MALFORMED, code, where));
    }

    public static Refused malformed(String code, String where, Map<String, String> names) {
        return new Refused(new Problem(Problem.MALFORMED, code, where, names));
    }

    public static Refused notFound() {
        return new Refused(Problem.ofStatus(Problem.NOT_FOUND));
    }

    public static Refused forbidden(String code) {
        return new Refused(Problem.of(Problem.FORBIDDEN, code));
    }

    public Problem problem() {
        return problem;
    }
}
