package org.sems.jira.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Shows and edits an {@link EffectFunction} in Jira's workflow editor. */
public final class EffectFunctionFactory implements WorkflowPluginFunctionFactory {
    private final EffectEditor pages;

    public EffectFunctionFactory(EffectEditor pages) {
        this.pages = pages;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, @Nullable AbstractDescriptor descriptor) {
        return pages.parameters(
                resourceName,
                Optional.ofNullable(descriptor)
                        .filter(FunctionDescriptor.class::isInstance)
                        .map(FunctionDescriptor.class::cast));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return pages.arguments(form);
    }
}
