package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.issue.IssueSandbox;

/** A workflow of an app: Open, then by Start (a condition, a validator, a function of the app) to Closed, which is frozen. */
public final class OurWorkflow {
    /** What the app's classes were asked, in turn. */
    static final List<String> SEEN = new ArrayList<>();

    static final Map<Object, Object> GIVEN = new HashMap<>();
    static final Map<Object, Object> ARGS = new HashMap<>();

    private OurWorkflow() {}

    /** The project AAA lives by it from now on. */
    static Issue newIssueIn(IssueSandbox sandbox) throws Exception {
        SEEN.clear();
        sandbox.get(WorkflowManager.class)
                .copyWorkflow(sandbox.user("admin"), "Ours", "", handle("Ours", xml("Start"), false));
        WorkflowSchemeManager schemes = sandbox.get(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("Ours")
                .setDefaultWorkflow("Ours")
                .build());
        schemes.addSchemeToProject(sandbox.project("AAA"), schemes.getSchemeObject(scheme.getId()));
        Issue issue = sandbox.create("AAA", "One");
        SEEN.clear();
        return issue;
    }

    /** No more of a workflow than an app has to offer: a name and a descriptor. */
    static JiraWorkflow handle(String name, String xml, boolean draft) throws Exception {
        WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        return (JiraWorkflow) Proxy.newProxyInstance(
                OurWorkflow.class.getClassLoader(),
                new Class<?>[] {JiraWorkflow.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> name;
                    case "getDescriptor" -> descriptor;
                    case "isDraftWorkflow" -> draft;
                    case "getDescription" -> "";
                    case "reset" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    static String xml(String start) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            <workflow>
              <initial-actions>
                <action id="1" name="Create">
                  <validators><validator name="" type="class"><arg name="permission">Create Issue</arg><arg name="class.name">com.atlassian.jira.workflow.validator.PermissionValidator</arg></validator>
                    <validator name="" type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Something</arg></validator></validators>
                  <results><unconditional-result old-status="null" status="open" step="1"><post-functions>
                    <function type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Change</arg></function>
                    <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function>
                    <function type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Break</arg></function>
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
                      <restrict-to><conditions><condition type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$OnlyAdmin</arg></condition></conditions></restrict-to>
                      <validators><validator name="" type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Ready</arg></validator></validators>
                      <results><unconditional-result old-status="Not Done" status="Done" step="2"><post-functions>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction</arg></function>
                        <function type="class"><arg name="sems.test">an argument</arg><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Change</arg></function>
                        <function type="class"><arg name="field.name">resolution</arg><arg name="field.value">10000</arg><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg></function>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.misc.CreateCommentFunction</arg></function>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg></function>
                        <function type="class"><arg name="class.name">org.sems.sandbox.workflow.OurWorkflow$Break</arg></function>
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
            issue.setDescription(
                    transientVars.get("originalissueobject") == null ? "from the beginning" : "by a function");
            GIVEN.putAll(transientVars);
            ARGS.putAll(args);
        }
    }

    /** Changes the issue, or fails, after everything was written. */
    public static final class Break implements FunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet properties)
                throws com.opensymphony.workflow.WorkflowException {
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
