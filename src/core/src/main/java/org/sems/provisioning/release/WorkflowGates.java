package org.sems.provisioning.release;

import java.util.List;

/**
 * The state of a provisioned workflow's gates. Transitions are named with their action ids, as in a {@link
 * GatedWorkflow}.
 *
 * @param key     ours
 * @param name    the host's
 * @param open    transitions that bypass their gates unseen
 * @param watched transitions that bypass their gates, but where this app still notes who makes them
 */
public record WorkflowGates(String key, String name, List<String> open, List<String> watched) {
    public WorkflowGates {
        open = List.copyOf(open);
        watched = List.copyOf(watched);
    }

    /** Whether no transition bypasses them. */
    public boolean areInForce() {
        return open.isEmpty() && watched.isEmpty();
    }
}
