package org.sems.provision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The host's workflows for one look at all SeMSs: however many of them live by a workflow, it is read once. Not kept for the next look. */
public final class WorkflowsInView {
    private final Map<String, Optional<Present>> read = new HashMap<>();

    Optional<Present> byId(String id, Host host) {
        return read.computeIfAbsent(id, one -> host.byId(Kind.WORKFLOW, one));
    }
}
