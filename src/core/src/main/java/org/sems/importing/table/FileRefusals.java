package org.sems.importing.table;

import java.util.List;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Refusals of a file, each with one problem. */
public final class FileRefusals {
    private FileRefusals() {}

    public static Refused refused(String code, Object... arguments) {
        return new Refused(List.of(Problem.of(code, arguments)));
    }

    public static Refused refusedAt(String where, String code, Object... arguments) {
        return new Refused(List.of(new Problem(code, List.of(arguments), where)));
    }
}
