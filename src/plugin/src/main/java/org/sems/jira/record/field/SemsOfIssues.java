package org.sems.jira.record.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * Finds the SeMSs that issues are in. The register is asked once for each project, however many issues there are; make a new one for each
 * list of issues, since projects come and go.
 */
public final class SemsOfIssues {
    private final SemsRegister register;
    private final Map<String, Optional<Sems>> known = new HashMap<>();

    SemsOfIssues(SemsRegister register) {
        this.register = register;
    }

    public Optional<Sems> find(Issue issue) {
        Project project = issue.getProjectObject();
        return project == null ? Optional.empty() : known.computeIfAbsent(project.getKey(), register::ofProject);
    }
}
