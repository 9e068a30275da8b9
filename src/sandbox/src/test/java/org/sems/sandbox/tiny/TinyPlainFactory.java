package org.sems.sandbox.tiny;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Of what has no parameters. */
public final class TinyPlainFactory implements WorkflowPluginFunctionFactory, WorkflowPluginConditionFactory {

    @Override
    public Map<String, ?> getVelocityParams(String resource, AbstractDescriptor descriptor) {
        return Map.of();
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of();
    }
}
