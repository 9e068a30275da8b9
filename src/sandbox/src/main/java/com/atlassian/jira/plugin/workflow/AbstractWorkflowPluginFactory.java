package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** The sandbox's own version: which page asks for which parameters. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

    public AbstractWorkflowPluginFactory() {}

    /** @param resourceName of the template that is shown: {@code input-parameters}, {@code edit-parameters} or {@code view} */
    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> parameters = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(parameters);
            case "edit-parameters" -> getVelocityParamsForEdit(parameters, descriptor);
            case "view" -> getVelocityParamsForView(parameters, descriptor);
            default -> throw new IllegalArgumentException("Invalid resource name: " + resourceName);
        }
        return parameters;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    /** The form's first value; a form without it is a mistake of its template. */
    protected String extractSingleParam(Map<String, Object> params, String name) {
        if (params.get(name) instanceof String[] values && values.length > 0) {
            return values[0];
        }
        throw new IllegalArgumentException("Parameter '" + name + "' is missing.");
    }
}
