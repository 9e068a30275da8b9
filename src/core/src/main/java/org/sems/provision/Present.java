package org.sems.provision;

import java.util.List;

/**
 * An object that the host has.
 *
 * @param projects ids of the projects that use a scheme; empty for anything else
 * @param isDefault whether projects use it that nobody gave a scheme to
 */
public record Present(Kind kind, String id, String name, Shape shape, List<String> projects, boolean isDefault) {
    public Present {
        projects = List.copyOf(projects);
    }

    public static Present of(Kind kind, String id, String name, Shape shape) {
        return new Present(kind, id, name, shape, List.of(), false);
    }

    boolean belongsTo(String project) {
        return !isDefault && projects.stream().allMatch(project::equals);
    }
}
