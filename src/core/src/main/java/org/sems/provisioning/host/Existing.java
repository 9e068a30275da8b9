package org.sems.provisioning.host;

import java.util.List;

/**
 * An object that the host has.
 *
 * @param projects ids of the projects that use a scheme; empty for anything else
 * @param isDefault whether projects without a scheme of their own use it
 */
public record Existing(Kind kind, String id, String name, Shape shape, List<String> projects, boolean isDefault) {
    public Existing {
        projects = List.copyOf(projects);
    }

    public static Existing of(Kind kind, String id, String name, Shape shape) {
        return new Existing(kind, id, name, shape, List.of(), false);
    }

    public boolean belongsTo(String project) {
        return !isDefault && projects.stream().allMatch(project::equals);
    }
}
