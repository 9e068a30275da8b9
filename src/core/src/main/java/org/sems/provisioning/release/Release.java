package org.sems.provisioning.release;

import java.util.List;
import org.sems.provisioning.plan.Change;

/**
 * What a release did or would do.
 *
 * @param changes one for each workflow that was provisioned or asked for by name
 * @param others workflows that somebody else made and that still name classes of this app
 */
public record Release(List<Change> changes, List<GatedWorkflow> others) {
    public Release {
        changes = List.copyOf(changes);
        others = List.copyOf(others);
    }
}
