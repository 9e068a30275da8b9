package org.sems.jira.provisioning.host;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** A kind of scheme of which a project has one. */
public interface HostSchemes extends HostObjects {
    Optional<Existing> findAssigned(Project project);

    /** @param id empty: Jira's default scheme, or none where Jira has no default */
    void assign(Project project, String id);

    default List<PlanMessage> obstaclesToAssign(Project project, Shape shape) {
        return List.of();
    }
}
