package org.sems.sandbox.directory;

import com.atlassian.crowd.embedded.api.Group;
import org.sems.sandbox.kernel.StandIns;

/** A group; equal by name. */
public abstract class SandboxGroup implements Group {
    private final String name;

    SandboxGroup(String name) {
        this.name = name;
    }

    static Group named(String name) {
        return StandIns.create(SandboxGroup.class, name);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group that && that.getName().equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
