package org.sems.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sems.sandbox.workflow.OurWorkflow.SEEN;
import static org.sems.sandbox.workflow.OurWorkflow.handle;
import static org.sems.sandbox.workflow.OurWorkflow.xml;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.issue.IssueSandbox;

/** How workflows are kept, changed and left. */
class StoredWorkflowsTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final WorkflowManager workflows = sandbox.get(WorkflowManager.class);
    private final WorkflowSchemeManager schemes = sandbox.get(WorkflowSchemeManager.class);
    private Issue issue;

    @BeforeEach
    void anIssueInAWorkflowOfItsOwn() throws Exception {
        issue = OurWorkflow.newIssueIn(sandbox);
    }

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    @Test
    void movesAnIssueToTheStepOfAnotherStatusAndLeavesTheHistoryToTheCaller() {
        MutableIssue moved = sandbox.get(IssueManager.class).getIssueObject(issue.getId());
        Status closed = sandbox.get(StatusManager.class).getStatus("6");

        workflows.migrateIssueToWorkflow(moved, workflows.getWorkflow("Ours"), closed);

        assertThat(stored().getStatus().getName()).isEqualTo("Closed");
        assertThat(sandbox.search("admin", "status = Closed")).containsExactly("AAA-1");
        assertThat(sandbox.history(issue)).isEmpty();
        assertThat(SEEN).isEmpty();
    }

    @Test
    void movesNoIssueToAStatusThatItsWorkflowLacks() {
        MutableIssue moved = sandbox.get(IssueManager.class).getIssueObject(issue.getId());
        Status other = sandbox.get(StatusManager.class).getStatuses().stream()
                .filter(status -> !List.of("1", "6").contains(status.getId()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> workflows.migrateIssueToWorkflow(moved, workflows.getWorkflow("Ours"), other))
                .isInstanceOf(WorkflowException.class);

        assertThat(stored().getStatus().getName()).isEqualTo("Open");
    }

    @Test
    void changesAnActiveWorkflowByItsDraftOnly() throws Exception {
        assertThatThrownBy(() -> workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Begin"), false)))
                .isInstanceOf(WorkflowException.class);
        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Begin"), true));
        assertThat(available("admin")).containsExactly("Start");

        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");

        assertThat(available("admin")).containsExactly("Begin");
        assertThat(workflows.getDraftWorkflow("Ours")).isNull();
    }

    @Test
    void updatesAnInactiveWorkflowAtOnce() throws Exception {
        workflows.copyWorkflow(sandbox.user("admin"), "Spare", "", handle("Spare", xml("Start"), false));

        workflows.updateWorkflow(sandbox.user("admin"), handle("Spare", xml("Begin"), false));

        assertThat(workflows.getWorkflow("Spare").getActionsByName("Begin")).isNotEmpty();
        assertThat(workflows.isActive(workflows.getWorkflow("Spare"))).isFalse();
    }

    @Test
    void tellsAWorkflowThatIsNoDraftToReadItselfAgainOnceItIsSaved() throws Exception {
        workflows.copyWorkflow(sandbox.user("admin"), "Spare", "", handle("Spare", xml("Start"), false));
        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        sandbox.events.clear();
        List<String> told = new ArrayList<>();

        workflows.updateWorkflow(sandbox.user("admin"), heard(handle("Spare", xml("Begin"), false), told));
        workflows.updateWorkflow(sandbox.user("admin"), heard(handle("Ours", xml("Begin"), true), told));

        assertThat(told).containsExactly("Spare, saved: true, events: 0");
    }

    private JiraWorkflow heard(JiraWorkflow workflow, List<String> told) {
        return (JiraWorkflow) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JiraWorkflow.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("reset")) {
                        boolean saved = !workflows
                                .getWorkflow(workflow.getName())
                                .getActionsByName("Begin")
                                .isEmpty();
                        told.add(workflow.getName() + ", saved: " + saved + ", events: " + sandbox.events.size());
                        return null;
                    }
                    return method.invoke(workflow, arguments);
                });
    }

    @Test
    void tellsOfEachVersionThatIsSavedOrPutInForce() throws Exception {
        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        sandbox.events.clear();

        workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Begin"), true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");

        assertThat(sandbox.events).hasSize(2);
        assertThat(sandbox.events.get(0)).isInstanceOfSatisfying(WorkflowUpdatedEvent.class, event -> {
            assertThat(event.getWorkflow().isDraftWorkflow()).isTrue();
            assertThat(event.getWorkflow().getActionsByName("Begin")).isNotEmpty();
            assertThat(event.getOriginalWorkflow().getActionsByName("Begin")).isEmpty();
        });
        assertThat(sandbox.events.get(1)).isInstanceOfSatisfying(DraftWorkflowPublishedEvent.class, event -> {
            assertThat(event.getWorkflow().isDraftWorkflow()).isFalse();
            assertThat(event.getWorkflow().getActionsByName("Begin")).isNotEmpty();
            assertThat(event.getOriginalWorkflow().getActionsByName("Start")).isNotEmpty();
        });
    }

    @Test
    void refusesNamesThatJiraRefuses() throws Exception {
        assertThat(WorkflowUtil.isAcceptableName("Risk life cycle")).isTrue();
        assertThatThrownBy(() ->
                        workflows.copyWorkflow(sandbox.user("admin"), " Ours", "", handle("x", xml("Start"), false)))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() ->
                        workflows.copyWorkflow(sandbox.user("admin"), "Öurs", "", handle("x", xml("Start"), false)))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void doesNotDeleteAWorkflowInUse() {
        assertThatThrownBy(() -> workflows.deleteWorkflow(workflows.getWorkflow("Ours")))
                .isInstanceOf(WorkflowException.class);

        schemes.removeSchemesFromProject(sandbox.project("AAA"));
        workflows.deleteWorkflow(workflows.getWorkflow("Ours"));

        assertThat(workflows.workflowExists("Ours")).isFalse();
    }

    @Test
    void writesADescriptorThatReadsTheSameAgain() throws Exception {
        String once = WorkflowUtil.convertDescriptorToXML(
                workflows.getWorkflow("Ours").getDescriptor());

        assertThat(WorkflowUtil.convertDescriptorToXML(WorkflowUtil.convertXMLtoWorkflowDescriptor(once)))
                .isEqualTo(once);
    }

    @Test
    void aCloneIsChangedWithoutAnybodyElseSeeingIt() {
        JiraWorkflow clone = workflows.getWorkflowClone("Ours");

        clone.getDescriptor().getAction(11).setName("Changed");

        assertThat(workflows.getWorkflow("Ours").getDescriptor().getAction(11).getName())
                .isEqualTo("Start");
        assertThat(workflows.getWorkflow("Ours").getDescriptor())
                .isSameAs(workflows.getWorkflow("Ours").getDescriptor());
    }

    private Issue stored() {
        return sandbox.get(IssueService.class)
                .getIssue(sandbox.user("admin"), issue.getId())
                .getIssue();
    }

    private List<String> available(String user) {
        return sandbox.get(IssueWorkflowManager.class).getAvailableActions(stored(), sandbox.user(user)).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }
}
