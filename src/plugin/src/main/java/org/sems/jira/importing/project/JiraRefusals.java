package org.sems.jira.importing.project;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** What Jira refuses, in Jira's own words. */
final class JiraRefusals {
    private JiraRefusals() {}

    static Refused of(ErrorCollection errors) {
        List<Problem> problems = problems(errors);
        return new Refused(problems.isEmpty() ? List.of(Problem.of("import.refused-by-jira", "", "")) : problems);
    }

    static List<Problem> problems(ErrorCollection errors) {
        List<Problem> problems = new ArrayList<>();
        errors.getErrorMessages().forEach(message -> problems.add(Problem.of("import.refused-by-jira", message)));
        errors.getErrors()
                .forEach((field, message) -> problems.add(Problem.of("import.field-refused-by-jira", field, message)));
        return problems;
    }
}
