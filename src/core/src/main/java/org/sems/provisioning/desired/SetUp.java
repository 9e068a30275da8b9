package org.sems.provisioning.desired;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.rating.ModelVersion;

/**
 * What an administrator asks for: a SeMS over projects by a profile.
 *
 * @param kept kinds of scheme of which the administrator keeps the present one: permission, notification or security
 * scheme
 * @param owner key of the user who will own filters and dashboards
 * @param riskModel the version that a new SeMS begins with; empty for the shipped one of its profile, and for a SeMS that is there, which keeps its own
 */
public record SetUp(
        String key,
        String name,
        String profile,
        List<ProjectRef> projects,
        Set<Kind> kept,
        String owner,
        Optional<ModelVersion> riskModel) {
    /**
     * The schemes that may be kept: records work without those of SeMS, and the plan says what the kept ones leave
     * open.
     */
    public static final Set<Kind> MAY_BE_KEPT =
            Set.of(Kind.PERMISSION_SCHEME, Kind.NOTIFICATION_SCHEME, Kind.SECURITY_SCHEME);

    public SetUp {
        projects = List.copyOf(projects);
        kept = Set.copyOf(kept);
    }

    public SetUp(String key, String name, String profile, List<ProjectRef> projects, Set<Kind> kept, String owner) {
        this(key, name, profile, projects, kept, owner, Optional.empty());
    }
}
