package org.sems.sandbox.api.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import org.sems.sandbox.web.field.Draft;

/** What a change is about: a stored issue, or a project and a type in which one is to be made. */
public record Place(Project project, IssueType type, Issue issue) {

    public static Place of(Issue issue) {
        return new Place(issue.getProjectObject(), issue.getIssueType(), issue);
    }

    public static Place of(Project project, IssueType type) {
        return new Place(project, type, Draft.of(project, type));
    }

    public boolean isNew() {
        return issue.getId() == null;
    }
}
