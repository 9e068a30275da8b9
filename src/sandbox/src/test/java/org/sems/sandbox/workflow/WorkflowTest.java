package org.sems.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sems.sandbox.workflow.OurWorkflow.ARGS;
import static org.sems.sandbox.workflow.OurWorkflow.GIVEN;
import static org.sems.sandbox.workflow.OurWorkflow.SEEN;
import static org.sems.sandbox.workflow.OurWorkflow.handle;
import static org.sems.sandbox.workflow.OurWorkflow.xml;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.issue.IssueSandbox;
import org.sems.sandbox.kernel.NotPartOfSandbox;

/** Takes issues through {@link OurWorkflow}. */
class WorkflowTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final WorkflowManager workflows = sandbox.get(WorkflowManager.class);
    private final IssueService service = sandbox.get(IssueService.class);
    private Issue issue;

    @BeforeEach
    void anIssueInAWorkflowOfItsOwn() throws Exception {
        issue = OurWorkflow.newIssueIn(sandbox);
    }

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    private IssueService.TransitionValidationResult validate(String user, String summary, TransitionOptions options) {
        return service.validateTransition(
                sandbox.user(user), issue.getId(), 11, sandbox.input().setSummary(summary), options);
    }

    private IssueService.IssueResult start(String user, String summary, TransitionOptions options) {
        IssueService.TransitionValidationResult valid = validate(user, summary, options);
        assertThat(valid.getErrorCollection().getErrorMessages()).isEmpty();
        return service.transition(sandbox.user(user), valid);
    }

    private Issue stored() {
        return service.getIssue(sandbox.user("admin"), issue.getId()).getIssue();
    }

    @Test
    void takesAnIssueThroughATransition() {
        IssueService.IssueResult result = start("admin", "ready", TransitionOptions.defaults());

        assertThat(result.isValid()).isTrue();
        assertThat(stored().getStatus().getName()).isEqualTo("Closed");
        assertThat(stored().getResolution().getName()).isEqualTo("Done");
        assertThat(stored().getResolutionDate()).isNotNull();
        assertThat(sandbox.history(issue))
                .containsExactlyInAnyOrder(
                        "status: Open -> Closed",
                        "resolution: null -> Done",
                        "summary: One -> ready",
                        "description: from the beginning -> by a function");
        assertThat(sandbox.search("admin", "status = Closed")).containsExactly("AAA-1");
    }

    @Test
    void aConditionSeesTheOldIssueAndAValidatorTheScreensValues() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(SEEN)
                .contains("condition One", "validator ready", "function ready")
                .doesNotContain("condition ready");
    }

    @Test
    void tellsEveryMessageOfARefusalAndChangesNothing() {
        IssueService.IssueResult result = start("admin", "not yet", TransitionOptions.defaults());

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages())
                .containsExactlyInAnyOrder("first reason", "second reason");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "must be ready");
        assertThat(stored().getSummary()).isEqualTo("One");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThat(sandbox.history(issue)).isEmpty();
    }

    @Test
    void rollsBackWhenAFunctionFails() {
        IssueService.IssueResult result = start("admin", "ready but broken", TransitionOptions.defaults());

        assertThat(result.isValid()).isFalse();
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThat(sandbox.history(issue)).isEmpty();
        assertThat(sandbox.search("admin", "status = Open")).containsExactly("AAA-1");
    }

    @Test
    void anIssueThatIsCreatedStaysWhenAFunctionFailsAfterItWasStored() throws Exception {
        sandbox.events.clear();
        IssueService service = sandbox.get(IssueService.class);

        IssueService.IssueResult result = service.create(
                sandbox.user("admin"),
                service.validateCreate(sandbox.user("admin"), sandbox.newIssue("AAA", "broken")));

        assertThat(result.isValid()).isFalse();
        assertThat(sandbox.get(IssueManager.class).getIssueByCurrentKey("AAA-2").getSummary())
                .isEqualTo("broken");
        assertThat(sandbox.events).as("nobody is told of it").isEmpty();
    }

    @Test
    void aFunctionThatRefusesIsHeardAndNothingIsLeftOfTheTransition() {
        IssueService.IssueResult result = start("admin", "ready but refused late", TransitionOptions.defaults());

        assertThat(result.getErrorCollection().getErrorMessages())
                .containsExactlyInAnyOrder("changed meanwhile", "look again");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "is not what it was");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThat(sandbox.history(issue)).isEmpty();
        assertThat(sandbox.get(CommentManager.class).getComments(stored())).isEmpty();
    }

    @Test
    void theMessageOfAFunctionsWorkflowExceptionIsHeard() {
        IssueService.IssueResult result = start("admin", "ready but impossible", TransitionOptions.defaults());

        assertThat(result.getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("not in this world");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
    }

    @Test
    void whatAFunctionChangesAfterTheHistoryWasWrittenIsNotStored() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(stored().getDescription()).isEqualTo("by a function");
        assertThat(stored().getEnvironment()).isNull();
    }

    @Test
    void tellsEveryMessageOfARefusalOnCreateAndCreatesNothing() {
        IssueService.CreateValidationResult valid =
                service.validateCreate(sandbox.user("admin"), sandbox.newIssue("AAA", "nothing"));

        IssueService.IssueResult result = service.create(sandbox.user("admin"), valid);

        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("nothing is no summary");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "say more");
        assertThat(sandbox.search("admin", "project = AAA")).containsExactly("AAA-1");
    }

    @Test
    void whatAFunctionChangesBeforeTheIssueIsCreatedIsStoredAndLaterChangesAreNot() {
        Issue made = sandbox.create("AAA", "Two");

        assertThat(service.getIssue(sandbox.user("admin"), made.getId())
                        .getIssue()
                        .getDescription())
                .isEqualTo("from the beginning");
        assertThat(service.getIssue(sandbox.user("admin"), made.getId())
                        .getIssue()
                        .getEnvironment())
                .isNull();
    }

    @Test
    void whoComesTooLateIsToldThatTheIssueHasMovedOn() {
        IssueService.TransitionValidationResult late = validate("admin", "ready", TransitionOptions.defaults());
        start("admin", "ready", TransitionOptions.defaults());

        IssueService.IssueResult result = service.transition(sandbox.user("admin"), late);

        assertThat(result.getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("not valid for the current state of this issue");
        assertThat(sandbox.history(issue))
                .filteredOn(change -> change.startsWith("status"))
                .hasSize(1);
    }

    @Test
    void aCommentIsTakenByATransitionWithAScreenOnly() throws Exception {
        IssueInputParameters withComment = sandbox.input().setComment("why");

        service.transition(
                sandbox.user("admin"),
                service.validateTransition(
                        sandbox.user("admin"),
                        issue.getId(),
                        11,
                        withComment.setSummary("ready"),
                        TransitionOptions.defaults()));
        assertThat(sandbox.get(CommentManager.class).getComments(stored())).isEmpty();

        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        workflows.updateWorkflow(
                sandbox.user("admin"),
                handle(
                        "Ours",
                        xml("Start").replace("<action id=\"11\"", "<action id=\"11\" view=\"fieldscreen\""),
                        true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");
        Issue other = sandbox.create("AAA", "Two");
        service.transition(
                sandbox.user("admin"),
                service.validateTransition(
                        sandbox.user("admin"),
                        other.getId(),
                        11,
                        withComment.setSummary("ready"),
                        TransitionOptions.defaults()));
        assertThat(sandbox.get(CommentManager.class).getComments(other))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getBody()).isEqualTo("why"));
        assertThat(GIVEN).containsEntry("comment", "why");
    }

    @Test
    void aCommentIsForTheGroupThatWasChosenAndTheAppsClassesLearnOfIt() throws Exception {
        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        workflows.updateWorkflow(
                sandbox.user("admin"),
                handle(
                        "Ours",
                        xml("Start").replace("<action id=\"11\"", "<action id=\"11\" view=\"fieldscreen\""),
                        true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");
        IssueInputParameters input = sandbox.input().setComment("why").setSummary("ready");
        input.getActionParameters().put("commentLevel", new String[] {"jira-administrators"});
        Issue other = sandbox.create("AAA", "Two");

        service.transition(
                sandbox.user("admin"),
                service.validateTransition(
                        sandbox.user("admin"), other.getId(), 11, input, TransitionOptions.defaults()));

        assertThat(GIVEN).containsEntry("commentLevel", "jira-administrators").containsEntry("roleLevel", null);
        assertThat(sandbox.get(CommentManager.class).getComments(other))
                .extracting(Comment::getGroupLevel)
                .containsExactly("jira-administrators");
    }

    @Test
    void theAppsClassesFindWhatJiraGivesThem() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(GIVEN)
                .containsEntry("actionId", 11)
                .containsEntry("userKey", "admin")
                .containsEntry("username", "admin")
                .containsKeys("issue", "originalissueobject", "descriptor", "comment", "pkey");
        assertThat(ARGS).containsEntry("sems.test", "an argument").containsKey("class.name");
    }

    @Test
    void offersNoTransitionWhoseConditionFails() {
        assertThat(validate("auditor", "ready", TransitionOptions.defaults())
                        .getErrorCollection()
                        .getErrorMessages())
                .anySatisfy(m -> assertThat(m)
                        .contains("(Start) that is not valid for the current state of this issue (AAA-1)"));
        assertThat(available("auditor")).isEmpty();
        assertThat(available("admin")).containsExactly("Start");
    }

    private List<String> available(String user) {
        return sandbox.get(IssueWorkflowManager.class).getAvailableActions(stored(), sandbox.user(user)).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    @Test
    void skipsConditionsAndValidatorsWhenToldButNeverFunctions() {
        TransitionOptions all = new TransitionOptions.Builder()
                .skipConditions()
                .skipValidators()
                .skipPermissions()
                .build();

        assertThat(start("auditor", "not yet", all).isValid()).isTrue();

        assertThat(SEEN).containsExactly("function not yet");
        assertThat(stored().getStatus().getName()).isEqualTo("Closed");
    }

    @Test
    void freezesAnIssueOnAStepThatIsNotEditable() {
        assertThat(service.isEditable(stored(), sandbox.user("admin"))).isTrue();

        start("admin", "ready", TransitionOptions.defaults());

        assertThat(service.isEditable(stored(), sandbox.user("admin"))).isFalse();
        assertThat(service.validateUpdate(
                                sandbox.user("admin"),
                                issue.getId(),
                                sandbox.input().setSummary("late"))
                        .isValid())
                .isFalse();
    }

    @Test
    void keepsAnIssueOnAStepWithoutActions() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(available("admin")).isEmpty();
        assertThat(stored().getStatus().getName()).isEqualTo("Closed");
    }

    @Test
    void failsWhenTheAppsClassesAreGone() throws Exception {
        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        workflows.updateWorkflow(
                sandbox.user("admin"),
                handle("Ours", xml("Start").replace("OurWorkflow$Change", "OurWorkflow$Gone"), true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");

        assertThat(start("admin", "ready", TransitionOptions.defaults()).isValid())
                .isFalse();
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
    }

    @Test
    void tellsTheHistoryWhatSomebodyElseHasChanged() {
        Issue told = sandbox.get(IssueManager.class).getIssueObject(issue.getId());
        IssueUpdateBean update =
                new IssueUpdateBean(told, told, EventType.ISSUE_UPDATED_ID, sandbox.user("admin"), false, false);
        update.setDispatchEvent(false);
        update.setChangeItems(
                List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", "1", "Open", "6", "Closed")));

        sandbox.get(IssueUpdater.class).doUpdate(update, false);

        assertThat(sandbox.history(issue)).containsExactly("status: Open -> Closed");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThatThrownBy(() -> sandbox.get(IssueUpdater.class).doUpdate(update, true))
                .isInstanceOf(NotPartOfSandbox.class);
    }
}
