package com.atlassian.jira.workflow.validator;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.workflow.PermissionNames;

/** Jira's own: the caller has the permission; every workflow's create action asks for "Create Issue" (B7). */
@SuppressWarnings("rawtypes")
public class PermissionValidator implements Validator {
    private final Services services;

    public PermissionValidator(Services services) {
        this.services = services;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        ApplicationUser caller = WorkflowFunctionUtils.getCallerUserFromArgs(transientVars, Map.of());
        if (!PermissionNames.may(services, args, (Issue) transientVars.get("issue"), caller)) {
            throw new InvalidInputException("User '" + (caller == null ? "Anonymous" : caller.getUsername())
                    + "' doesn't have the '"
                    + args.get(args.containsKey("permissionKey") ? "permissionKey" : "permission") + "' permission");
        }
    }
}
