package com.atlassian.jira.security.roles;

import java.util.Objects;

/** A role by value; equal by id and name. */
public class ProjectRoleImpl implements ProjectRole {
    private final Long id;
    private final String name;
    private final String description;

    public ProjectRoleImpl(String name, String description) {
        this(null, name, description);
    }

    public ProjectRoleImpl(Long id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectRole that
                && Objects.equals(that.getId(), id)
                && Objects.equals(that.getName(), name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
