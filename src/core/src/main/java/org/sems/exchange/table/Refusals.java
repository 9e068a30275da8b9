package org.sems.exchange.table;

import java.util.List;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Refusals of a file, each with one problem. */
final class Refusals {
    private Refusals() {}

    static Refused refused(String code, Object... arguments) {
        return new Refused(List.of(Problem.of(code, arguments)));
    }

    static Refused at(String where, String code, Object... arguments) {
        return new Refused(List.of(new Problem(code, List.of(arguments), where)));
    }
}
