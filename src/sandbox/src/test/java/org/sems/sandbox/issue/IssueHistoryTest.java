package org.sems.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueHistoryTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final IssueService service = sandbox.get(IssueService.class);

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    private Issue update(String user, Issue issue, IssueInputParameters input) {
        IssueService.UpdateValidationResult valid = service.validateUpdate(sandbox.user(user), issue.getId(), input);
        assertThat(valid.getErrorCollection().getErrors()).isEmpty();
        assertThat(valid.getErrorCollection().getErrorMessages()).isEmpty();
        return service.update(sandbox.user(user), valid).getIssue();
    }

    @Test
    void aNewIssueHasNone() {
        assertThat(sandbox.history(sandbox.create("AAA", "One"))).isEmpty();
    }

    @Test
    void tellsWhoChangedWhatInOneGroup() {
        Issue issue = sandbox.create("AAA", "One");

        update(
                "admin",
                issue,
                sandbox.input()
                        .setSummary("Two")
                        .setAssigneeId("auditor")
                        .setDueDate("24/Dec/26")
                        .setPriorityId("1"));

        List<ChangeHistory> groups = sandbox.get(ChangeHistoryManager.class).getChangeHistories(issue);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).getAuthorKey()).isEqualTo("admin");
        assertThat(sandbox.history(issue))
                .containsExactlyInAnyOrder(
                        "summary: One -> Two",
                        "assignee: null -> Auditor (sample)",
                        "duedate: null -> 2026-12-24 00:00:00.0",
                        "priority: Medium -> Highest");
    }

    @Test
    void tellsCustomFieldsByTheTypesOwnTexts() throws Exception {
        CustomField family = sandbox.field("Risk family", "select", "multiselectsearcher", "Terrorism", "Crime");
        CustomField threat = sandbox.field("Threat", "textarea", "textsearcher");
        Issue issue = sandbox.create(
                "admin",
                sandbox.newIssue("AAA", "One").addCustomFieldValue(family.getId(), sandbox.option(family, "Crime")));

        update(
                "admin",
                issue,
                sandbox.input()
                        .addCustomFieldValue(family.getId(), sandbox.option(family, "Terrorism"))
                        .addCustomFieldValue(threat.getId(), "Bomb"));
        update(
                "admin",
                issue,
                sandbox.input().addCustomFieldValue(family.getId(), "-1").addCustomFieldValue(threat.getId(), "Bomb"));

        assertThat(sandbox.history(issue))
                .containsExactlyInAnyOrder(
                        "Risk family: Crime -> Terrorism", "Threat: null -> Bomb", "Risk family: Terrorism -> null");
    }

    @Test
    void tellsEachComponentAndTheLabels() {
        Issue issue = sandbox.create("AAA", "One");
        Long component = component("Terminal 1");
        IssueInputParameters input = sandbox.input().setComponentIds(component);
        input.getActionParameters().put("labels", new String[] {"b", "a"});

        update("admin", issue, input);

        assertThat(sandbox.history(issue))
                .containsExactlyInAnyOrder("Component: null -> Terminal 1", "labels:  -> a b");
    }

    private Long component(String name) {
        try {
            return sandbox.get(ProjectComponentManager.class)
                    .create(name, "", null, 0, sandbox.project("AAA").getId())
                    .getId();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsNothingWhenNothingChanged() {
        Issue issue = sandbox.create("AAA", "One");
        sandbox.events.clear();

        update("admin", issue, sandbox.input().setSummary("One"));

        assertThat(sandbox.history(issue)).isEmpty();
        assertThat(sandbox.events).isEmpty();
    }

    @Test
    void theManagerWritesAnIssueThatAnAppChanged() {
        Issue issue = sandbox.create("AAA", "One");
        MutableIssue mine = sandbox.get(IssueManager.class).getIssueObject(issue.getId());
        mine.setDescription("More");

        sandbox.get(IssueManager.class)
                .updateIssue(sandbox.user("admin"), mine, EventDispatchOption.ISSUE_UPDATED, false);

        assertThat(sandbox.history(issue)).containsExactly("description: null -> More");
        assertThat(sandbox.events)
                .filteredOn(IssueEvent.class::isInstance)
                .last()
                .satisfies(e -> assertThat(((IssueEvent) e).getEventTypeId()).isEqualTo(2L));
    }
}
