package org.sala.gathering;

/**
 * One thing that is wrong in a template.
 *
 * @param where its place, such as {@code modules[2].sessions[1].minutes}
 * @param code worded as {@code import.<code>}, and how to mend it as {@code import.<code>.mend}
 * @param detail what the words need to know
 */
public record TemplateProblem(String where, String code, String detail) {}
