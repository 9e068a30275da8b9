package org.sems.importing.report;

import java.util.List;
import org.sems.problem.Problem;

/**
 * Something to be told about a row or a column of the file.
 *
 * @param row    0 for the file as a whole
 * @param column heading, empty for the row as a whole
 */
public record Remark(String code, List<Object> arguments, int row, String column) {

    public static Remark of(int row, String column, String code, Object... arguments) {
        return new Remark(code, List.of(arguments), row, column);
    }

    public static Remark of(int row, Problem problem) {
        return new Remark(problem.code(), problem.arguments(), row, "");
    }
}
