package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The projects, by id and key. */
public interface Projects {
    List<Project> all();

    Optional<Project> byId(long id);

    Optional<Project> byKey(String key);

    /** The next issue's number in the project, counted on in the running transaction. */
    long nextIssueNumber(long projectId);

    List<ProjectComponent> componentsOf(long projectId);

    Optional<ProjectComponent> component(long id);

    /** Ids of the roles that the user holds in the project, by himself or by a group. */
    Set<Long> rolesOf(String userKey, long projectId);
}
