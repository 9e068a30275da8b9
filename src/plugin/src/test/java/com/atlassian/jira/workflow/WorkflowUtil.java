package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** With as much code as the plugin's unit tests need. */
public class WorkflowUtil {

    public static String getCallerKey(Map transientVars) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }
}
