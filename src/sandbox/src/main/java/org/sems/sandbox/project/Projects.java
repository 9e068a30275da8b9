package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The projects, by id and key. */
public interface Projects {
    /** By name. */
    List<Project> all();

    Optional<Project> byId(long id);

    /** Without case. */
    Optional<Project> byKey(String key);

    /** A number never given before in the project, from 1 on; those taken in a rolled back transaction are lost. */
    long nextIssueNumber(long projectId);

    List<ProjectComponent> componentsOf(long projectId);

    Optional<ProjectComponent> component(long id);

    /**
     * Ids of the roles that the user holds in the project, in person or by a group; none for an anonymous user (null).
     */
    Set<Long> rolesOf(String userKey, long projectId);

    /** Which scheme of this kind the project has. */
    Optional<Long> schemeOf(long projectId, ProjectScheme kind);

    /** Gives the project this scheme instead of any former one of the kind; null takes it away. */
    void setScheme(long projectId, ProjectScheme kind, Long schemeId);

    List<Project> withScheme(ProjectScheme kind, long schemeId);
}
