package org.sems.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Collection;
import java.util.List;

/** What a field's type is told of the issues that a bulk edit changes. */
abstract class ChosenIssues implements BulkEditBean {
    private final List<Issue> chosen;

    ChosenIssues(List<Issue> chosen) {
        this.chosen = chosen;
    }

    @Override
    public Collection<Project> getProjectObjects() {
        return chosen.stream().map(Issue::getProjectObject).distinct().toList();
    }
}
