package org.sems.jira.membership;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sems.sems.Sems;

/** The times that the projects of a SeMS have spent in any SeMS. */
public final class ProjectMemberships {
    private final Memberships memberships;
    private final ProjectManager projects;

    public ProjectMemberships(Memberships memberships, ProjectManager projects) {
        this.memberships = memberships;
        this.projects = projects;
    }

    /**
     * Of one project of the SeMS, the earliest first. A SeMS that is older than this list is taken to have always had
     * the project.
     */
    public List<Membership> find(Sems sems, String project) {
        List<Membership> times = new ArrayList<>(memberships.ofProjects(ids(List.of(project))));
        if (times.stream().noneMatch(one -> one.semsId().equals(sems.id()))) {
            times.add(0, new Membership(sems.id(), sems.key(), sems.name(), 0, Instant.EPOCH, Optional.empty()));
        }
        return times;
    }

    /** Its own id and those of the SeMSs that were removed and had one of its projects. */
    public Set<String> formerSemsIds(Sems sems) {
        Set<String> semsIds = new LinkedHashSet<>(Set.of(sems.id()));
        former(sems).forEach(one -> semsIds.add(one.semsId()));
        return semsIds;
    }

    /** What its projects have spent in SeMSs that were removed, the earliest first. */
    public List<Membership> former(Sems sems) {
        return memberships.ofProjects(ids(sems.projects())).stream()
                .filter(Membership::isFormer)
                .toList();
    }

    private List<Long> ids(List<String> keys) {
        return keys.stream()
                .map(projects::getProjectObjByKey)
                .filter(Objects::nonNull)
                .map(Project::getId)
                .toList();
    }
}
