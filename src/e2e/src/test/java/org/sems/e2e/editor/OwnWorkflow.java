package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;

/** A workflow of an administrator's own, and the pages on which he edits it; called as the sandbox has them. */
public final class OwnWorkflow {
    public static final String FOLDER = "/secure/admin/workflows/";
    private static int count;
    /** As every workflow of Jira has it. */
    static final String CREATE = "1";

    private final Rest admin;
    private final String name = "Own " + ++count;

    /** A copy of the workflow in which every status leads to every other. */
    public OwnWorkflow(Host host) {
        Assumptions.assumeTrue(
                host.isSandbox(), "NOT RUN: the workflow editor's pages are called as the sandbox has them");
        admin = host.as("admin");
        form("CloneWorkflow.jspa", "workflowName=jira&newWorkflowName=" + Rest.encode(name));
    }

    /** Id of the transition of this name. */
    public String action(String transition) {
        Matcher known = Pattern.compile("workflowTransition=(\\d+)\">" + transition + "<")
                .matcher(
                        admin.get(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + Rest.encode(name))
                                .body());
        assertThat(known.find()).as(transition).isTrue();
        return known.group(1);
    }

    /** The issues of the project have this workflow from now on, if their types have none of their own. */
    void use(String project) {
        admin.put("/sandbox/configuration/workflow-scheme", Map.of("project", project, "workflow", name))
                .ok();
    }

    /** The issues of these types have this workflow from now on. */
    public void use(String project, String... types) {
        for (String type : types) {
            admin.put(
                            "/sandbox/configuration/workflow-scheme",
                            Map.of("project", project, "type", type, "workflow", name))
                    .ok();
        }
    }

    /** Puts a gate on it that refuses. */
    OwnWorkflow refuses(String action, String rules) {
        add(action, "Validator", "gate-validator", "semsHow=all-of&semsStrictness=refuse&" + rules);
        return this;
    }

    OwnWorkflow takesAReasonFor(String action, String rules) {
        add(action, "Validator", "gate-validator", "semsHow=all-of&semsStrictness=with-reason&" + rules);
        return this;
    }

    OwnWorkflow isFor(String action, String rules) {
        add(action, "Condition", "gate-condition", "semsHow=all-of&semsStrictness=refuse&" + rules);
        return this;
    }

    /** @param module {@code Validator}, {@code Condition} or {@code PostFunction} */
    void add(String action, String module, String key, String fields) {
        form(
                "AddWorkflowTransition" + module + "Params.jspa",
                "pluginModuleKey=" + Rest.encode("org.sems.jira:" + key) + "&" + fields + "&" + where(action));
    }

    /** @param place among those of its kind, from 1 */
    void edit(String action, String module, int place, String fields) {
        form("EditWorkflowTransition" + module + "Params.jspa", "count=" + place + "&" + fields + "&" + where(action));
    }

    void moveDown(String action, int place) {
        form("MoveDownWorkflowTransitionPostFunction.jspa", "count=" + place + "&" + where(action));
    }

    String shown(String action) {
        return admin.get(FOLDER + "ViewWorkflowTransition.jspa?" + where(action))
                .body();
    }

    String editPage(String action, String module, int place) {
        return admin.get(FOLDER + "EditWorkflowTransition" + module + "Params!default.jspa?count=" + place + "&"
                        + where(action))
                .body();
    }

    public String where(String action) {
        return "workflowName=" + Rest.encode(name) + "&workflowMode=live&workflowTransition=" + action;
    }

    private void form(String page, String fields) {
        Answer answer = admin.postForm(FOLDER + page, fields);
        assertThat(List.of(200, 302, 303)).as(answer.body()).contains(answer.status());
    }
}
