package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import org.sems.catalogue.RecordType;
import org.sems.provision.DescribeWorkflow;
import org.sems.provision.Shape;

/** The Jira workflow of a record type: its text as content, and beside it what is compared with Jira's. */
public final class JiraWorkflowShapes implements DescribeWorkflow {
    static final String XML = "~xml";

    @Override
    public Shape of(RecordType type) {
        String xml = WorkflowXml.of(type);
        try {
            return WorkflowShape.of(WorkflowUtil.convertXMLtoWorkflowDescriptor(xml)).with(XML, xml).with("~description", type.description());
        } catch (FactoryException e) {
            throw new IllegalStateException("the workflow of " + type.key(), e);
        }
    }
}
