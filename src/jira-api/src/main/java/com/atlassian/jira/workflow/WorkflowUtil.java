package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WorkflowUtil {
    public WorkflowUtil() { }
    public static String convertDescriptorToXML(com.opensymphony.workflow.loader.WorkflowDescriptor p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static boolean isAcceptableName(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.opensymphony.workflow.loader.WorkflowDescriptor convertXMLtoWorkflowDescriptor(String p0) throws com.opensymphony.workflow.FactoryException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static String getCallerKey(java.util.Map p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
