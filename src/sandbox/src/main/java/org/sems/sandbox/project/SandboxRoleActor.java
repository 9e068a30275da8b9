package org.sems.sandbox.project;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.StandIns;

/** A user or a group that holds a role; equal by role, project, kind and parameter. */
public abstract class SandboxRoleActor implements ProjectRoleActor {
    private final long project;
    private final long role;
    private final String type;
    private final String parameter;
    private final Users users;

    SandboxRoleActor(Long project, Long role, String type, String parameter, Users users) {
        this.project = project;
        this.role = role;
        this.type = type;
        this.parameter = parameter;
        this.users = users;
    }

    static ProjectRoleActor of(long project, long role, String type, String parameter, Users users) {
        return StandIns.create(SandboxRoleActor.class, project, role, type, parameter, users);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A user's key or a group's name. */
    @Override
    public String getParameter() {
        return parameter;
    }

    @Override
    public String getDescriptor() {
        return type.equals(USER_ROLE_ACTOR_TYPE)
                ? users.byKey(parameter).map(ApplicationUser::getDisplayName).orElse(parameter)
                : parameter;
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return type.equals(USER_ROLE_ACTOR_TYPE)
                ? users.byKey(parameter).map(Set::of).orElse(Set.of())
                : new HashSet<>(users.membersOf(parameter));
    }

    @Override
    public boolean contains(ApplicationUser user) {
        return user != null && getUsers().contains(user);
    }

    @Override
    public boolean isActive() {
        return type.equals(USER_ROLE_ACTOR_TYPE)
                ? users.byKey(parameter).filter(ApplicationUser::isActive).isPresent()
                : users.groups().contains(parameter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxRoleActor that
                && that.project == project
                && that.role == role
                && that.type.equals(type)
                && that.parameter.equals(parameter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, role, type, parameter);
    }
}
