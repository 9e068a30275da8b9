package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;

/** The sandbox's own version: who runs the transition. */
@SuppressWarnings("rawtypes")
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    public WorkflowFunctionUtils() {}

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return getCallerUserFromArgs(transientVars, args);
    }

    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
        String key = getCallerKey(transientVars, args);
        return key == null
                ? null
                : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }

    /** An argument {@code username} stands before the caller, as in Jira. */
    public static String getCallerKey(Map transientVars, Map args) {
        Object own = args == null ? null : args.get("userKey");
        return own != null ? own.toString() : WorkflowUtil.getCallerKey(transientVars);
    }
}
