package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.e2e.host.Rest;

/** A copy of Jira's own workflow, to whose transition to Resolved an administrator adds parts on the pages of the workflow editor. */
final class OwnWorkflow {
    private static final String FOLDER = "/secure/admin/workflows/";
    private static int count;
    private final Rest admin;
    private final String name = "Copy " + ++count;
    private final String transition;

    OwnWorkflow(Rest admin) {
        this.admin = admin;
        form("CloneWorkflow.jspa", "workflowName=jira&newWorkflowName=" + encoded());
        Matcher resolved = Pattern.compile("workflowTransition=(\\d+)\">Resolved<")
                .matcher(admin.get(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + encoded()).body());
        assertThat(resolved.find()).isTrue();
        transition = resolved.group(1);
    }

    /** Id of the transition. */
    String transition() {
        return transition;
    }

    OwnWorkflow refuses(String rules) {
        return gated("refuse", rules);
    }

    OwnWorkflow takesAReasonFor(String rules) {
        return gated("with-reason", rules);
    }

    private OwnWorkflow gated(String strictness, String rules) {
        form("AddWorkflowTransitionValidatorParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-validator&semsHow=all-of&semsStrictness=" + strictness
                + "&" + rules + "&" + where());
        return this;
    }

    OwnWorkflow isFor(String rules) {
        form("AddWorkflowTransitionConditionParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-condition&semsHow=all-of&semsStrictness=refuse&" + rules
                + "&" + where());
        return this;
    }

    /** Gives a project this workflow for one issue type. */
    void of(String project, String type) {
        admin.put("/sandbox/configuration/workflow-scheme", Map.of("project", project, "type", type, "workflow", name)).ok();
    }

    private String where() {
        return "workflowName=" + encoded() + "&workflowMode=live&workflowTransition=" + transition;
    }

    private String encoded() {
        return Rest.encode(name);
    }

    private void form(String page, String fields) {
        assertThat(List.of(200, 302, 303)).contains(admin.postForm(FOLDER + page, fields).status());
    }
}
