package org.sems.jira.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import javax.annotation.Nullable;
import org.sems.gate.RuleBook;

/** Shows and edits a {@link GateValidator} in Jira's workflow editor. */
public final class GateValidatorFactory implements WorkflowPluginValidatorFactory {
    private final GateEditor pages;

    public GateValidatorFactory(GateEditor pages) {
        this.pages = pages;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, @Nullable AbstractDescriptor descriptor) {
        return pages.parameters(
                resourceName,
                descriptor instanceof ValidatorDescriptor validator ? validator.getArgs() : Map.of(),
                RuleBook.entries());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return pages.arguments(form);
    }
}
