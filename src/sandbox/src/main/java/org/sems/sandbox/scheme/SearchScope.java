package org.sems.sandbox.scheme;

import java.util.Set;

/**
 * What a user may find. An issue is found when its project is in {@code projects}, or in one of the other two and the user is its
 * reporter or assignee; and when it has no security level, or one of {@code levels} (each paired with the project whose scheme and
 * roles give it, as "projectId:levelId"), or one of the other two as reporter or assignee.
 */
public record SearchScope(
        Set<Long> projects,
        Set<Long> projectsAsReporter,
        Set<Long> projectsAsAssignee,
        Set<String> levels,
        Set<String> levelsAsReporter,
        Set<String> levelsAsAssignee) {}
