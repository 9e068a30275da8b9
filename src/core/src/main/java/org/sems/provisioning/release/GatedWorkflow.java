package org.sems.provisioning.release;

import java.util.List;

/**
 * A workflow of the host that names classes of this app. While the app is not installed they cannot be loaded, and a
 * transition that names one fails.
 *
 * @param live whether the workflow that issues use names them
 * @param draft whether an unpublished draft of it does
 * @param transitions name and action id of each that does, in the workflow's order
 */
public record GatedWorkflow(String name, boolean live, boolean draft, List<String> transitions) {
    public GatedWorkflow {
        transitions = List.copyOf(transitions);
    }
}
