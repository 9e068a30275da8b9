package org.sems.jira.rest;

import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** A parameter of a path or a query. Resources take them as texts: what is no number would else be answered by the host, without a code. */
public final class Parameter {
    private Parameter() {}

    /** @throws Refused at its name when it is none */
    public static long wholeNumber(String name, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException none) {
            throw new Refused(Problem.of("rest.not-a-whole-number").at(name));
        }
    }

    /** @param otherwise where it is left out */
    public static long wholeNumber(String name, String text, long otherwise) {
        return text.isBlank() ? otherwise : wholeNumber(name, text);
    }
}
