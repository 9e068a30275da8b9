package org.sems.sandbox.web.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import org.sems.sandbox.kernel.StandIns;

/** The issue that a create screen is about: a project and a type, and nothing else yet. */
public abstract class Draft implements Issue {
    private final Project project;
    private final IssueType type;

    protected Draft(Project project, IssueType type) {
        this.project = project;
        this.type = type;
    }

    public static Issue of(Project project, IssueType type) {
        return StandIns.create(Draft.class, project, type);
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public String getIssueTypeId() {
        return type.getId();
    }

    @Override
    public Long getId() {
        return null;
    }

    @Override
    public String getKey() {
        return null;
    }
}
