package org.sems.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with an input.
 *
 * @param code      stable and dotted, such as {@code rating.malformed}; the text a user sees is found under {@code sems.problem.<code>}
 * @param arguments what the text names, in its order
 * @param where     {@code file:line}, {@code row 3, column Owner}, or empty
 */
public record Problem(String code, List<Object> arguments, String where) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, Object... arguments) {
        return new Problem(code, Arrays.asList(arguments), "");
    }

    public Problem at(String place) {
        return new Problem(code, arguments, place);
    }

    /** For logs and test failures; a user sees the translated text. */
    @Override
    public String toString() {
        String place = where.isEmpty() ? "" : where + ": ";
        return arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", place + code + " (", ")"));
    }
}
