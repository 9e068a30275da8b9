package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Comparator;
import java.util.Objects;

/** One project and one issue type; either may be open. */
public class IssueContextImpl implements IssueContext, Comparable {
    private static final Comparator<IssueContext> BY_IDS = Comparator.comparing(
                    (IssueContext c) -> String.valueOf(c.getProjectId()))
            .thenComparing(c -> String.valueOf(c.getIssueTypeId()));
    private final Long projectId;
    private final String issueTypeId;

    public IssueContextImpl(Long projectId, String issueTypeId) {
        this.projectId = projectId;
        this.issueTypeId = issueTypeId;
    }

    @Override
    public Project getProjectObject() {
        return projectId == null
                ? null
                : ComponentAccessor.getComponent(ProjectManager.class).getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public int compareTo(Object other) {
        return BY_IDS.compare(this, (IssueContext) other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueContextImpl context
                && Objects.equals(projectId, context.projectId)
                && Objects.equals(issueTypeId, context.issueTypeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, issueTypeId);
    }
}
