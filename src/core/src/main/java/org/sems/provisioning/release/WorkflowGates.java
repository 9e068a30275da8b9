package org.sems.provisioning.release;

import java.util.List;

/**
 * How the gates of a provisioned workflow are. Transitions are named with their action ids, as in a {@link GatedWorkflow}.
 *
 * @param key     ours
 * @param name    the host's
 * @param open    transitions that lead past their gates unseen
 * @param watched transitions that lead past their gates, but where this app still notes who makes them
 */
public record WorkflowGates(String key, String name, List<String> open, List<String> watched) {
    public WorkflowGates {
        open = List.copyOf(open);
        watched = List.copyOf(watched);
    }

    /** Whether no transition leads past them. */
    public boolean areInForce() {
        return open.isEmpty() && watched.isEmpty();
    }
}
