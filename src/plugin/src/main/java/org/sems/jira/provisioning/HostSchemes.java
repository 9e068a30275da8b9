package org.sems.jira.provisioning;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.kind.HostObjects;
import org.sems.provision.Present;
import org.sems.provision.Shape;
import org.sems.provision.Words;

/** A kind of scheme of which a project has one. */
public interface HostSchemes extends HostObjects {
    Optional<Present> of(Project project);

    /** @param id empty: Jira's default scheme, or none where Jira has no default */
    void assign(Project project, String id);

    default List<Words> obstaclesToAssign(Project project, Shape shape) {
        return List.of();
    }
}
