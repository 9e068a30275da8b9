package org.sems.jira.provisioning.workflow.text;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A workflow that is not stored yet, as Jira's managers take it: they ask for name, description, descriptor and whether
 * it is a draft, and tell one that is in force to read itself again after it was saved. A proxy, because Jira's own
 * class is not part of its API and a class of ours would break with every member that is added or removed; by Jira's
 * class loader, which sees every type that the interface names, independent of what the app imports.
 */
public final class WorkflowHandle {
    private WorkflowHandle() {}

    public static JiraWorkflow of(String name, String description, WorkflowDescriptor descriptor, boolean draft) {
        return (JiraWorkflow) Proxy.newProxyInstance(
                JiraWorkflow.class.getClassLoader(),
                new Class<?>[] {JiraWorkflow.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName", "getDisplayName", "toString" -> name;
                    case "getDescription" -> description;
                    case "getDescriptor" -> descriptor;
                    case "isDraftWorkflow" -> draft;
                    case "isEditable" -> true;
                    case "isDefault", "isSystemWorkflow", "hasDraftWorkflow", "isActive" -> false;
                    case "getMode" -> draft ? JiraWorkflow.DRAFT : JiraWorkflow.LIVE;
                    case "hashCode" -> name.hashCode();
                    case "equals" -> proxy == arguments[0];
                    case "compareTo" -> name.compareTo(((JiraWorkflow) arguments[0]).getName());
                    case "reset" -> null;
                    default -> throw unsupported(method);
                });
    }

    private static UnsupportedOperationException unsupported(Method method) {
        return new UnsupportedOperationException("a workflow that is not stored yet does not know " + method.getName());
    }
}
