package org.sems.jira.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;
import javax.annotation.Nullable;
import org.sems.gate.RuleBook;

/** Shows and edits a {@link GateCondition} in Jira's workflow editor. */
public final class GateConditionFactory implements WorkflowPluginConditionFactory {
    private final GateEditor pages;

    public GateConditionFactory(GateEditor pages) {
        this.pages = pages;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, @Nullable AbstractDescriptor descriptor) {
        return pages.parameters(
                resourceName,
                descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of(),
                RuleBook.entriesAboutWho());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return pages.arguments(form);
    }
}
