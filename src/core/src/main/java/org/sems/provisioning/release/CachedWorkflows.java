package org.sems.provisioning.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;

/**
 * The host's workflows for one look at all SeMSs: a workflow is read once, however many SeMSs use it. Nothing is kept
 * for the next look.
 */
public final class CachedWorkflows {
    private final Map<String, Optional<Existing>> read = new HashMap<>();

    Optional<Existing> byId(String id, Host host) {
        return read.computeIfAbsent(id, one -> host.byId(Kind.WORKFLOW, one));
    }
}
