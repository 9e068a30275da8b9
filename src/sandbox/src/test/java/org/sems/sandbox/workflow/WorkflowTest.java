package org.sems.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.issue.IssueSandbox;
import org.sems.sandbox.kernel.NotPartOfSandbox;

/** A workflow of an app: Open, then by Start (a condition, a validator, a function of the app) to Closed, which is frozen. */
class WorkflowTest {
    private static final List<String> SEEN = new ArrayList<>();
    private static final Map<Object, Object> GIVEN = new HashMap<>();
    private static final Map<Object, Object> ARGS = new HashMap<>();
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final WorkflowManager workflows = sandbox.get(WorkflowManager.class);
    private final WorkflowSchemeManager schemes = sandbox.get(WorkflowSchemeManager.class);
    private final IssueService service = sandbox.get(IssueService.class);
    private Issue issue;

    @BeforeEach
    void anIssueInAWorkflowOfItsOwn() throws Exception {
        SEEN.clear();
        workflows.copyWorkflow(sandbox.user("admin"), "Ours", "", handle("Ours", xml("Start"), false));
        Project project = sandbox.project("AAA");
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("Ours").setDefaultWorkflow("Ours").build());
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));
        issue = sandbox.create("AAA", "One");
        SEEN.clear();
    }

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    private IssueService.TransitionValidationResult validate(String user, String summary, TransitionOptions options) {
        return service.validateTransition(sandbox.user(user), issue.getId(), 11, sandbox.input().setSummary(summary), options);
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
        assertThat(sandbox.history(issue)).containsExactlyInAnyOrder("status: Open -> Closed", "resolution: null -> Done", "summary: One -> ready", "description: from the beginning -> by a function");
        assertThat(sandbox.search("admin", "status = Closed")).containsExactly("AAA-1");
    }

    @Test
    void aConditionSeesTheOldIssueAndAValidatorTheScreensValues() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(SEEN).contains("condition One", "validator ready", "function ready").doesNotContain("condition ready");
    }

    @Test
    void tellsEveryMessageOfARefusalAndChangesNothing() {
        IssueService.IssueResult result = start("admin", "not yet", TransitionOptions.defaults());

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages()).containsExactlyInAnyOrder("first reason", "second reason");
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
    void aFunctionThatRefusesIsHeardAndNothingIsLeftOfTheTransition() {
        IssueService.IssueResult result = start("admin", "ready but refused late", TransitionOptions.defaults());

        assertThat(result.getErrorCollection().getErrorMessages()).containsExactlyInAnyOrder("changed meanwhile", "look again");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "is not what it was");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThat(sandbox.history(issue)).isEmpty();
        assertThat(sandbox.get(CommentManager.class).getComments(stored())).isEmpty();
    }

    @Test
    void theMessageOfAFunctionsWorkflowExceptionIsHeard() {
        IssueService.IssueResult result = start("admin", "ready but impossible", TransitionOptions.defaults());

        assertThat(result.getErrorCollection().getErrorMessages()).singleElement().asString().contains("not in this world");
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
        IssueService.CreateValidationResult valid = service.validateCreate(sandbox.user("admin"), sandbox.newIssue("AAA", "nothing"));

        IssueService.IssueResult result = service.create(sandbox.user("admin"), valid);

        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("nothing is no summary");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "say more");
        assertThat(sandbox.search("admin", "project = AAA")).containsExactly("AAA-1");
    }

    @Test
    void whatAFunctionChangesBeforeTheIssueIsCreatedIsStoredAndLaterChangesAreNot() {
        Issue made = sandbox.create("AAA", "Two");

        assertThat(service.getIssue(sandbox.user("admin"), made.getId()).getIssue().getDescription()).isEqualTo("from the beginning");
        assertThat(service.getIssue(sandbox.user("admin"), made.getId()).getIssue().getEnvironment()).isNull();
    }

    @Test
    void whoComesTooLateIsToldThatTheIssueHasMovedOn() {
        IssueService.TransitionValidationResult late = validate("admin", "ready", TransitionOptions.defaults());
        start("admin", "ready", TransitionOptions.defaults());

        IssueService.IssueResult result = service.transition(sandbox.user("admin"), late);

        assertThat(result.getErrorCollection().getErrorMessages()).singleElement().asString().contains("not valid for the current state of this issue");
        assertThat(sandbox.history(issue)).filteredOn(change -> change.startsWith("status")).hasSize(1);
    }

    @Test
    void aCommentIsTakenByATransitionWithAScreenOnly() throws Exception {
        IssueInputParameters withComment = sandbox.input().setComment("why");

        service.transition(sandbox.user("admin"), service.validateTransition(sandbox.user("admin"), issue.getId(), 11, withComment.setSummary("ready"), TransitionOptions.defaults()));
        assertThat(sandbox.get(CommentManager.class).getComments(stored())).isEmpty();

        workflows.createDraftWorkflow(sandbox.user("admin"), "Ours");
        workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Start").replace("<action id=\"11\"", "<action id=\"11\" view=\"fieldscreen\""), true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");
        Issue other = sandbox.create("AAA", "Two");
        service.transition(sandbox.user("admin"), service.validateTransition(sandbox.user("admin"), other.getId(), 11, withComment.setSummary("ready"), TransitionOptions.defaults()));
        assertThat(sandbox.get(CommentManager.class).getComments(other)).singleElement().satisfies(comment -> assertThat(comment.getBody()).isEqualTo("why"));
        assertThat(GIVEN).containsEntry("comment", "why");
    }

    @Test
    void theAppsClassesFindWhatJiraGivesThem() {
        start("admin", "ready", TransitionOptions.defaults());

        assertThat(GIVEN).containsEntry("actionId", 11).containsEntry("userKey", "admin").containsEntry("username", "admin")
            .containsKeys("issue", "originalissueobject", "descriptor", "comment", "pkey");
        assertThat(ARGS).containsEntry("sems.test", "an argument").containsKey("class.name");
    }

    @Test
    void offersNoTransitionWhoseConditionFails() {
        assertThat(validate("auditor", "ready", TransitionOptions.defaults()).getErrorCollection().getErrorMessages())
            .anySatisfy(m -> assertThat(m).contains("(Start) that is not valid for the current state of this issue (AAA-1)"));
        assertThat(available("auditor")).isEmpty();
        assertThat(available("admin")).containsExactly("Start");
    }

    private List<String> available(String user) {
        return sandbox.get(IssueWorkflowManager.class).getAvailableActions(stored(), sandbox.user(user)).stream().map(ActionDescriptor::getName).toList();
    }

    @Test
    void skipsConditionsAndValidatorsWhenToldButNeverFunctions() {
        TransitionOptions all = new TransitionOptions.Builder().skipConditions().skipValidators().skipPermissions().build();

        assertThat(start("auditor", "not yet", all).isValid()).isTrue();

        assertThat(SEEN).containsExactly("function not yet");
        assertThat(stored().getStatus().getName()).isEqualTo("Closed");
    }

    @Test
    void freezesAnIssueOnAStepThatIsNotEditable() {
        assertThat(service.isEditable(stored(), sandbox.user("admin"))).isTrue();

        start("admin", "ready", TransitionOptions.defaults());

        assertThat(service.isEditable(stored(), sandbox.user("admin"))).isFalse();
        assertThat(service.validateUpdate(sandbox.user("admin"), issue.getId(), sandbox.input().setSummary("late")).isValid()).isFalse();
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
        workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Start").replace("WorkflowTest$Change", "WorkflowTest$Gone"), true));
        workflows.overwriteActiveWorkflow(sandbox.user("admin"), "Ours");

        assertThat(start("admin", "ready", TransitionOptions.defaults()).isValid()).isFalse();
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
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
        Status other = sandbox.get(StatusManager.class).getStatuses().stream().filter(status -> !List.of("1", "6").contains(status.getId())).findFirst().orElseThrow();

        assertThatThrownBy(() -> workflows.migrateIssueToWorkflow(moved, workflows.getWorkflow("Ours"), other)).isInstanceOf(WorkflowException.class);

        assertThat(stored().getStatus().getName()).isEqualTo("Open");
    }

    @Test
    void tellsTheHistoryWhatSomebodyElseHasChanged() {
        Issue told = sandbox.get(IssueManager.class).getIssueObject(issue.getId());
        IssueUpdateBean update = new IssueUpdateBean(told, told, EventType.ISSUE_UPDATED_ID, sandbox.user("admin"), false, false);
        update.setDispatchEvent(false);
        update.setChangeItems(List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", "1", "Open", "6", "Closed")));

        sandbox.get(IssueUpdater.class).doUpdate(update, false);

        assertThat(sandbox.history(issue)).containsExactly("status: Open -> Closed");
        assertThat(stored().getStatus().getName()).isEqualTo("Open");
        assertThatThrownBy(() -> sandbox.get(IssueUpdater.class).doUpdate(update, true)).isInstanceOf(NotPartOfSandbox.class);
    }

    @Test
    void changesAnActiveWorkflowByItsDraftOnly() throws Exception {
        assertThatThrownBy(() -> workflows.updateWorkflow(sandbox.user("admin"), handle("Ours", xml("Begin"), false))).isInstanceOf(WorkflowException.class);
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
        assertThatThrownBy(() -> workflows.copyWorkflow(sandbox.user("admin"), " Ours", "", handle("x", xml("Start"), false))).isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> workflows.copyWorkflow(sandbox.user("admin"), "Öurs", "", handle("x", xml("Start"), false))).isInstanceOf(WorkflowException.class);
    }

    @Test
    void doesNotDeleteAWorkflowInUse() {
        assertThatThrownBy(() -> workflows.deleteWorkflow(workflows.getWorkflow("Ours"))).isInstanceOf(WorkflowException.class);

        schemes.removeSchemesFromProject(sandbox.project("AAA"));
        workflows.deleteWorkflow(workflows.getWorkflow("Ours"));

        assertThat(workflows.workflowExists("Ours")).isFalse();
    }

    @Test
    void writesADescriptorThatReadsTheSameAgain() throws Exception {
        String once = WorkflowUtil.convertDescriptorToXML(workflows.getWorkflow("Ours").getDescriptor());

        assertThat(WorkflowUtil.convertDescriptorToXML(WorkflowUtil.convertXMLtoWorkflowDescriptor(once))).isEqualTo(once);
    }

    @Test
    void aCloneIsChangedWithoutAnybodyElseSeeingIt() {
        JiraWorkflow clone = workflows.getWorkflowClone("Ours");

        clone.getDescriptor().getAction(11).setName("Changed");

        assertThat(workflows.getWorkflow("Ours").getDescriptor().getAction(11).getName()).isEqualTo("Start");
        assertThat(workflows.getWorkflow("Ours").getDescriptor()).isSameAs(workflows.getWorkflow("Ours").getDescriptor());
    }

    /** No more of a workflow than an app has to offer: a name and a descriptor. */
    private static JiraWorkflow handle(String name, String xml, boolean draft) throws Exception {
        WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        return (JiraWorkflow) Proxy.newProxyInstance(WorkflowTest.class.getClassLoader(), new Class<?>[] {JiraWorkflow.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getName" -> name;
            case "getDescriptor" -> descriptor;
            case "isDraftWorkflow" -> draft;
            case "getDescription" -> "";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static String xml(String start) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            <workflow>
              <initial-actions>
                <action id="1" name="Create">
                  <validators><validator name="" type="class"><arg name="permission">Create Issue</arg><arg name="class.name">com.atlassian.jira.workflow.validator.PermissionValidator</arg></validator>
                    <validator name="" type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Something</arg></validator></validators>
                  <results><unconditional-result old-status="null" status="open" step="1"><post-functions>
                    <function type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Change</arg></function>
                    <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function>
                    <function type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Break</arg></function>
                    <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueReindexFunction</arg></function>
                    <function type="class"><arg name="eventTypeId">1</arg><arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg></function>
                  </post-functions></unconditional-result></results>
                </action>
              </initial-actions>
              <steps>
                <step id="1" name="Open">
                  <meta name="jira.status.id">1</meta>
                  <actions>
                    <action id="11" name="START">
                      <restrict-to><conditions><condition type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$OnlyAdmin</arg></condition></conditions></restrict-to>
                      <validators><validator name="" type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Ready</arg></validator></validators>
                      <results><unconditional-result old-status="Not Done" status="Done" step="2"><post-functions>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction</arg></function>
                        <function type="class"><arg name="sems.test">an argument</arg><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Change</arg></function>
                        <function type="class"><arg name="field.name">resolution</arg><arg name="field.value">10000</arg><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg></function>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.misc.CreateCommentFunction</arg></function>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg></function>
                        <function type="class"><arg name="class.name">org.sems.sandbox.workflow.WorkflowTest$Break</arg></function>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueReindexFunction</arg></function>
                        <function type="class"><arg name="eventTypeId">13</arg><arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg></function>
                      </post-functions></unconditional-result></results>
                    </action>
                  </actions>
                </step>
                <step id="2" name="Closed">
                  <meta name="jira.status.id">6</meta>
                  <meta name="jira.issue.editable">false</meta>
                </step>
              </steps>
            </workflow>
            """.replace("START", start).strip();
    }

    /** Passes for the administrator. */
    public static final class OnlyAdmin extends AbstractJiraCondition {
        @Override
        public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
            SEEN.add("condition " + getIssue(transientVars).getSummary());
            return "admin".equals(getCallerUser(transientVars, args).getName());
        }
    }

    /** Refuses with two reasons and one for a field unless the summary starts with "ready". */
    public static final class Ready implements Validator {
        @Override
        public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
            String summary = ((Issue) transientVars.get("issue")).getSummary();
            SEEN.add("validator " + summary);
            if (!summary.startsWith("ready")) {
                InvalidInputException refusal = new InvalidInputException("first reason");
                refusal.addError("second reason");
                refusal.addError("summary", "must be ready");
                throw refusal;
            }
        }
    }

    /** Refuses to create nothing. */
    public static final class Something implements Validator {
        @Override
        public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
            if ("nothing".equals(((Issue) transientVars.get("issue")).getSummary())) {
                InvalidInputException refusal = new InvalidInputException("nothing is no summary");
                refusal.addError("summary", "say more");
                throw refusal;
            }
        }
    }

    /** Changes the issue before its history is written. */
    public static final class Change implements FunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet properties) {
            MutableIssue issue = (MutableIssue) transientVars.get("issue");
            SEEN.add("function " + issue.getSummary());
            issue.setDescription(transientVars.get("originalissueobject") == null ? "from the beginning" : "by a function");
            GIVEN.putAll(transientVars);
            ARGS.putAll(args);
        }
    }

    /** Changes the issue, or fails, after everything was written. */
    public static final class Break implements FunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet properties) throws com.opensymphony.workflow.WorkflowException {
            MutableIssue issue = (MutableIssue) transientVars.get("issue");
            issue.setEnvironment("too late");
            if (issue.getSummary().contains("broken")) {
                throw new IllegalStateException("broken");
            }
            if (issue.getSummary().contains("impossible")) {
                throw new com.opensymphony.workflow.WorkflowException("not in this world");
            }
            if (issue.getSummary().contains("refused late")) {
                InvalidInputException refusal = new InvalidInputException("changed meanwhile");
                refusal.addError("look again");
                refusal.addError("summary", "is not what it was");
                throw refusal;
            }
        }
    }
}
