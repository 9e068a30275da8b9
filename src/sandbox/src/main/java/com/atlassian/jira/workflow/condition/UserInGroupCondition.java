package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;

/** Jira's own: the caller is in the group named by the argument {@code group}. */
@SuppressWarnings("rawtypes")
public class UserInGroupCondition extends AbstractJiraCondition {
    private final Services services;

    public UserInGroupCondition(Services services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, Map.of());
        return caller != null && services.get(Users.class).isInGroup(caller, (String) args.get("group"));
    }
}
