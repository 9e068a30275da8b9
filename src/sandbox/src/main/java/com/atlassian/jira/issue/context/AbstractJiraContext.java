package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;
import java.util.Objects;

/** A place where a configuration holds: everywhere, or one project; never an issue type. Equal by the project. */
public abstract class AbstractJiraContext implements JiraContextNode {

    public String getIssueTypeId() {
        return null;
    }

    public Project getProjectObject() {
        return null;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        long mine = getProjectId() == null ? -1 : getProjectId();
        return Long.compare(mine, other.getProjectId() == null ? -1 : other.getProjectId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraContextNode that && Objects.equals(that.getProjectId(), getProjectId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getProjectId());
    }
}
