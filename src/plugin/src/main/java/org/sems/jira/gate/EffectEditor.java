package org.sems.jira.gate;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;
import java.util.Optional;

/** Effects on the pages of Jira's workflow editor. */
public interface EffectEditor {
    /**
     * What the template of a page shows.
     *
     * @param page     as Jira calls it: {@code view}, {@code input-parameters} or {@code edit-parameters}
     * @param function as the workflow has it; empty for a new one
     */
    Map<String, ?> parameters(String page, Optional<FunctionDescriptor> function);

    /** What the workflow shall store of a form. */
    Map<String, String> arguments(Map<String, Object> sent);
}
