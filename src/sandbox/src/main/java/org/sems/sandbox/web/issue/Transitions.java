package org.sems.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;

/** The steps that an issue offers to a user, each with the screen that it asks with. */
public final class Transitions {

    /** One step. */
    public record Transition(int id, String name, Optional<ScreenLayout> screen) {}

    private final IssueWorkflowManager workflows;
    private final Screens screens;

    public Transitions(IssueWorkflowManager workflows, Screens screens) {
        this.workflows = workflows;
        this.screens = screens;
    }

    public List<Transition> of(Issue issue, ApplicationUser user) {
        return workflows.getSortedAvailableActions(issue, user).stream()
                .map(this::transition)
                .toList();
    }

    public Optional<Transition> find(Issue issue, int actionId, ApplicationUser user) {
        return of(issue, user).stream().filter(each -> each.id() == actionId).findFirst();
    }

    private Transition transition(ActionDescriptor action) {
        Object screenId = "fieldscreen".equals(action.getView())
                ? action.getMetaAttributes().get("jira.fieldscreen.id")
                : null;
        return new Transition(
                action.getId(),
                action.getName(),
                Optional.ofNullable(screenId)
                        .map(Object::toString)
                        .map(Long::valueOf)
                        .flatMap(screens::byId));
    }
}
