package org.sems.provisioning.release;

import java.util.List;
import org.sems.provisioning.host.PlanMessage;

/** The host's workflows that name classes of this app, including those that somebody else made. */
public interface GatedWorkflows {
    List<GatedWorkflow> all();

    /** Why the workflow cannot be released now, such as somebody's unpublished draft of it; codes begin with {@code obstacle.}. */
    List<PlanMessage> obstacles(String name);

    /**
     * Takes this app's classes out of a workflow and of its draft. Conditions that the host can check itself are
     * replaced by the host's; the rest of the workflow stays as it is.
     */
    void release(String name);
}
