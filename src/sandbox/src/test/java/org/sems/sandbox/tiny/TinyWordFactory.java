package org.sems.sandbox.tiny;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Shows and takes the word of {@link TinyWord}. */
public final class TinyWordFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        String word = extractSingleParam(form, "word");
        if (word.isBlank()) {
            throw new IllegalArgumentException("No word was given.");
        }
        return Map.of("word", word);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocity) {
        velocity.put("word", "please");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocity, AbstractDescriptor descriptor) {
        getVelocityParamsForView(velocity, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocity, AbstractDescriptor descriptor) {
        velocity.put("word", ((ValidatorDescriptor) descriptor).getArgs().get("word"));
    }
}
