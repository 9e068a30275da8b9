package org.sems.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the transitions of a SeMS's workflows that lead past their gates. A workflow that is as it was last applied has none, also while a
 * newer version of the app or its catalogue waits to be applied. Any other is compared with what is to be applied now.
 */
public final class FindOpenGates {
    private final Host host;
    private final Registry registry;
    private final WorkflowsInView workflows;

    public FindOpenGates(Host host, Registry registry, WorkflowsInView workflows) {
        this.host = host;
        this.registry = registry;
        this.workflows = workflows;
    }

    /**
     * One for each workflow of the SeMS that the host has under the name that it was given.
     *
     * @param desired asked for only if a workflow is not as it was applied
     */
    public List<WorkflowGates> in(String sems, Supplier<DesiredConfiguration> desired) {
        List<WorkflowGates> found = new ArrayList<>();
        for (Entry entry : registry.all()) {
            if (entry.kind() == Kind.WORKFLOW
                    && !entry.hostId().isEmpty()
                    && entry.usedBy().contains(sems)) {
                workflows
                        .byId(entry.hostId(), host)
                        .flatMap(present -> gates(entry, present, desired))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Empty for a workflow that the SeMS no longer needs: nothing says what it ought to be. */
    private Optional<WorkflowGates> gates(Entry entry, Present present, Supplier<DesiredConfiguration> desired) {
        if (present.shape().fingerprint().equals(entry.fingerprint())) {
            return Optional.of(new WorkflowGates(entry.key(), entry.hostId(), List.of(), List.of()));
        }
        DesiredConfiguration now = desired.get();
        Decide decide = new Decide(host, registry, now.setUp());
        return now.all().stream()
                .filter(wanted -> wanted.kind() == Kind.WORKFLOW && wanted.key().equals(entry.key()))
                .findFirst()
                .map(wanted -> OpenTransitions.between(present.shape(), decide.needed(wanted)))
                .map(open -> new WorkflowGates(entry.key(), entry.hostId(), open.unseen(), open.watched()));
    }
}
