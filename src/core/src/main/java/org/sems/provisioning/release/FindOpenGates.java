package org.sems.provisioning.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.plan.PlanObject;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/**
 * Finds the transitions of a SeMS's workflows that bypass their gates. A workflow that is as it was last applied has
 * none, even while a newer version of the app or its catalogue waits to be applied. Any other is compared with what is
 * to be applied now.
 */
public final class FindOpenGates {
    private final Host host;
    private final Registry registry;
    private final CachedWorkflows workflows;

    public FindOpenGates(Host host, Registry registry, CachedWorkflows workflows) {
        this.host = host;
        this.registry = registry;
        this.workflows = workflows;
    }

    /**
     * One for each workflow of the SeMS that the host has under the name that it was given.
     *
     * @param desired asked for only if a workflow is not as it was applied
     */
    public List<WorkflowGates> find(String sems, Supplier<DesiredConfiguration> desired) {
        List<WorkflowGates> found = new ArrayList<>();
        for (RegistryEntry registryEntry : registry.all()) {
            if (registryEntry.kind() == Kind.WORKFLOW
                    && !registryEntry.hostId().isEmpty()
                    && registryEntry.usedBy().contains(sems)) {
                workflows
                        .byId(registryEntry.hostId(), host)
                        .flatMap(existing -> gates(registryEntry, existing, desired))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Empty for a workflow that the SeMS no longer needs: nothing defines its gates any more. */
    private Optional<WorkflowGates> gates(
            RegistryEntry registryEntry, Existing existing, Supplier<DesiredConfiguration> desired) {
        if (existing.shape().fingerprint().equals(registryEntry.fingerprint())) {
            return Optional.of(new WorkflowGates(registryEntry.key(), registryEntry.hostId(), List.of(), List.of()));
        }
        DesiredConfiguration now = desired.get();
        PlanObject planObject = new PlanObject(host, registry, now.setUp());
        return now.all().stream()
                .filter(wanted -> wanted.kind() == Kind.WORKFLOW && wanted.key().equals(registryEntry.key()))
                .findFirst()
                .map(wanted -> OpenTransitions.between(existing.shape(), planObject.needed(wanted)))
                .map(open ->
                        new WorkflowGates(registryEntry.key(), registryEntry.hostId(), open.unseen(), open.watched()));
    }
}
