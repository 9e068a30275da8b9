package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.project.Projects;

/** Jira's own: the caller has the role whose id is the argument {@code jira.projectrole.id}. */
@SuppressWarnings("rawtypes")
public class InProjectRoleCondition extends AbstractJiraCondition {
    private final Services services;

    public InProjectRoleCondition(Services services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, Map.of());
        Object role = args.get("jira.projectrole.id");
        return caller != null
                && role != null
                && services.get(Projects.class)
                        .rolesOf(caller, getIssue(transientVars).getProjectId())
                        .contains(Long.valueOf(role.toString().trim()));
    }
}
