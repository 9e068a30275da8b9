package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.sems.sems.SemsRegister;

/**
 * Whether issues are in a SeMS. The register is asked once for each project, however many issues there are; make a new one for each list of
 * issues, since projects come and go.
 */
public final class IsInSems implements Predicate<Issue> {
    private final SemsRegister register;
    private final Map<String, Boolean> known = new HashMap<>();

    public IsInSems(SemsRegister register) {
        this.register = register;
    }

    @Override
    public boolean test(Issue issue) {
        Project project = issue.getProjectObject();
        return project != null
                && known.computeIfAbsent(
                        project.getKey(), key -> register.ofProject(key).isPresent());
    }
}
