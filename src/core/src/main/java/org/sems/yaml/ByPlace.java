package org.sems.yaml;

import java.util.Comparator;
import org.sems.problem.Problem;

/** Problems as someone works through them: file by file, line by line. */
public final class ByPlace {

    public static final Comparator<Problem> ORDER =
            Comparator.comparing(ByPlace::file).thenComparingInt(ByPlace::line);

    private ByPlace() {}

    private static String file(Problem problem) {
        int colon = problem.where().lastIndexOf(':');
        return colon < 0 ? problem.where() : problem.where().substring(0, colon);
    }

    private static int line(Problem problem) {
        String digits = problem.where().substring(problem.where().lastIndexOf(':') + 1);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
