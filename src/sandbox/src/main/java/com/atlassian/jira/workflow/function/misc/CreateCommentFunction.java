package com.atlassian.jira.workflow.function.misc;

import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.comment.Comments;
import org.sems.sandbox.kernel.Services;

/** Jira's own: adds the comment that was entered on the transition's screen, if there is one, for the group or the role that was chosen with it. */
@SuppressWarnings("rawtypes")
public class CreateCommentFunction implements FunctionProvider {
    private final Services services;

    public CreateCommentFunction(Services services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        String body = (String) transientVars.get("comment");
        if (body != null && !body.isBlank()) {
            SandboxIssue issue = (SandboxIssue) transientVars.get("issue");
            services.get(Comments.class)
                    .add(
                            issue.getId(),
                            WorkflowFunctionUtils.getCallerKey(transientVars, Map.of()),
                            body,
                            given(transientVars, "commentLevel").orElse(null),
                            given(transientVars, "roleLevel").map(Long::valueOf).orElse(null));
        }
    }

    private static Optional<String> given(Map transientVars, String name) {
        return Optional.ofNullable((String) transientVars.get(name)).filter(text -> !text.isEmpty());
    }
}
