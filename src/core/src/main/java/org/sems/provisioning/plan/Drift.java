package org.sems.provisioning.plan;

import java.util.List;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Kind;

/**
 * One thing of the host that is not as the SeMS needs it.
 *
 * @param code {@code missing}, {@code lost}, {@code renamed}, {@code changed}, {@code added},
 *             {@code not-assigned} or {@code released}
 * @param differences before is what the host has, after what the SeMS needs
 */
public record Drift(Kind kind, String key, String name, String code, List<Difference> differences) {
    public Drift {
        differences = List.copyOf(differences);
    }
}
