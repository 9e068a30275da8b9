package org.sems.jira.record;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.record.field.RecordFields;
import org.sems.record.ActorFacts;
import org.sems.record.Standing;
import org.sems.sems.Sems;

/** A user of Jira in a project. An anonymous user has no role and no standing. */
final class JiraActor implements ActorFacts {
    private final Surroundings surroundings;
    private final Project project;
    private final Optional<Sems> sems;

    @Nullable
    private final ApplicationUser user;

    JiraActor(Surroundings surroundings, Project project, Optional<Sems> sems, @Nullable ApplicationUser user) {
        this.surroundings = surroundings;
        this.project = project;
        this.sems = sems;
        this.user = user;
    }

    @Override
    public String userKey() {
        return user == null ? "" : user.getKey();
    }

    @Override
    public boolean hasRole(String roleKey) {
        Optional<ProjectRole> role = surroundings.fields().roleId(roleKey).map(surroundings.roles()::getProjectRole);
        return user != null && role.isPresent() && surroundings.roles().isUserInProjectRole(user, role.get(), project);
    }

    @Override
    public Standing standing(String duty) {
        Appointments appointments = surroundings.appointments();
        return user == null
                ? Standing.NONE
                : sems.map(found -> appointments.standing(found.id(), duty, user.getKey(), appointments.today()))
                        .orElse(Standing.NONE);
    }

    /** Where roles and appointments are. */
    record Surroundings(RecordFields fields, ProjectRoleManager roles, Appointments appointments) {}
}
