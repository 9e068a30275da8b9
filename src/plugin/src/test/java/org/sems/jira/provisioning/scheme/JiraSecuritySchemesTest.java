package org.sems.jira.provisioning.scheme;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.sems.jira.provisioning.CountIssues;
import org.sems.provisioning.host.Shape;

/** Jira remembers who sees which levels: whoever changes them has to say so. */
class JiraSecuritySchemesTest {
    private final IssueSecuritySchemeManager manager = mock(IssueSecuritySchemeManager.class);
    private final IssueSecurityLevelManager levels = mock(IssueSecurityLevelManager.class);
    private final JiraSecuritySchemes schemes = new JiraSecuritySchemes(manager, levels, mock(CountIssues.class));

    @Test
    void whatJiraRemembersIsForgottenAfterLevelsHaveChanged() {
        schemes.update("1", Shape.empty());

        InOrder order = inOrder(levels);
        order.verify(levels).getIssueSecurityLevels(1);
        order.verify(levels).clearUsersLevels();
    }

    @Test
    void andAfterAProjectHasAnotherScheme() {
        Project project = mock(Project.class);

        schemes.assign(project, "");

        InOrder order = inOrder(manager, levels);
        order.verify(manager).setSchemeForProject(project, null);
        order.verify(levels).clearUsersLevels();
    }
}
