package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowContext;
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

    public static String getCallerKey(Map transientVars) {
        WorkflowContext context = (WorkflowContext) transientVars.get("context");
        return context == null ? (String) transientVars.get("userKey") : context.getCaller();
    }
}
