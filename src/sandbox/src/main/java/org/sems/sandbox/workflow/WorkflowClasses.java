package org.sems.sandbox.workflow;

import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.lang.reflect.Constructor;
import java.util.Optional;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a workflow's conditions, validators and functions from their class names: Jira's own here, the app's in its bundle. */
final class WorkflowClasses {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowClasses.class);
    private static final String JIRA = "com.atlassian.jira.workflow.";
    private final Services services;

    WorkflowClasses(Services services) {
        this.services = services;
    }

    /** Null when there is no such class, as while the app is disabled (B11): OSWorkflow then fails the transition. */
    Object make(String className) {
        try {
            return className.startsWith(JIRA) ? ofJira(className) : ofPlugin(className);
        } catch (ReflectiveOperationException | RuntimeException e) { // anything that the constructor throws
            LOG.warn("workflow class {} cannot be made: {}", className, e.toString());
            return null;
        }
    }

    boolean asksForPermission(ConditionDescriptor condition) {
        return (JIRA + "condition.PermissionCondition")
                .equals(condition.getArgs().get("class.name"));
    }

    private Object ofJira(String className) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(className).getDeclaredConstructors()[0];
        return constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(services);
    }

    private Object ofPlugin(String className) {
        Optional<PluginModules> plugin = services.find(PluginModules.class).filter(PluginModules::isEnabled);
        return plugin.map(p -> p.newInstance(className)).orElse(null);
    }
}
