package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.sems.sandbox.workflow.DescriptorXml;

/** The sandbox's own version: workflow XML and names. */
@SuppressWarnings("rawtypes")
public class WorkflowUtil {

    public WorkflowUtil() {}

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String xml) throws FactoryException {
        if (xml == null) {
            throw new FactoryException("Error: workflow descriptor XML can not be null.");
        }
        return DescriptorXml.parse(xml);
    }

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        return DescriptorXml.write(descriptor);
    }

    /** ASCII, no blanks around it (B6). */
    public static boolean isAcceptableName(String name) {
        return name != null
                && !name.isBlank()
                && name.strip().equals(name)
                && name.chars().allMatch(c -> c < 128);
    }

    public static boolean isAcceptableName(String name, String field, ErrorCollection errors) {
        if (name == null || name.isBlank()) {
            errors.addError(field, "You must specify a workflow name.");
        } else if (!name.chars().allMatch(c -> c < 128)) {
            errors.addError(field, "Please use only ASCII characters for the workflow name.");
        } else if (!name.strip().equals(name)) {
            errors.addError(field, "Workflow name cannot contain leading or trailing whitespaces.");
        } else {
            return true;
        }
        return false;
    }

    public static String getWorkflowTransitionDisplayName(ActionDescriptor action) {
        return action.getName();
    }

    public static String getCallerKey(Map transientVars) {
        WorkflowContext context = (WorkflowContext) transientVars.get("context");
        return context == null ? (String) transientVars.get("userKey") : context.getCaller();
    }

    public static ApplicationUser getCallerUser(Map transientVars) {
        String key = getCallerKey(transientVars);
        return key == null
                ? null
                : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }
}
