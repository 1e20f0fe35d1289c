package org.sala.rule;

/** A rule file does not say what it must: where, and what is wrong. Rules come with the program, so it stops the start. */
public final class RuleProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleProblem(String where, String what) {
        super(where + ": " + what);
    }
}
