package org.sems.jira.role;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who hold a role of a project in one way.
 *
 * @param role   key of a role of the catalogue
 * @param group  name of the group through which they hold it; empty for those who hold it by name
 * @param people keys of users
 */
record Holders(long projectId, String role, Optional<String> group, Set<String> people) {

    Holders {
        people = Set.copyOf(people);
    }

    boolean isSameWay(Holders other) {
        return projectId == other.projectId && role.equals(other.role) && group.equals(other.group);
    }

    /** Those of them who are not among the others, sorted. */
    Set<String> without(Set<String> others) {
        Set<String> left = new TreeSet<>(people);
        left.removeAll(others);
        return left;
    }
}
