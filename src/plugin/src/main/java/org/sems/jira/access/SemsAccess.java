package org.sems.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sems.appointment.Post;
import org.sems.jira.appointment.AppointmentStore;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.record.Standing;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Who may read what of a SeMS. */
public final class SemsAccess {
    private static final List<String> ROLES = List.of("security-manager", "auditor");
    private final Actor actor;
    private final SemsRegister register;
    private final AppointmentStore appointments;
    private final ProjectRoles roles;

    public SemsAccess(Actor actor, SemsRegister register, AppointmentStore appointments, ProjectRoles roles) {
        this.actor = actor;
        this.register = register;
        this.appointments = appointments;
        this.roles = roles;
    }

    /**
     * The SeMS, for a user who may browse one of its projects, has a present or future appointment in it, or
     * administers Jira.
     *
     * @throws NotFound with one and the same answer for a SeMS that does not exist and one that may not be seen
     */
    public Sems sems(String key) {
        return seen().stream()
                .filter(sems -> sems.key().equals(key))
                .findFirst()
                .orElseThrow(() -> none(key));
    }

    /**
     * All that the asker may see. They are always read all together, even for a question about one: so the time of an
     * answer does not reveal whether a SeMS exists.
     */
    public List<Sems> seen() {
        ApplicationUser user = actor.loggedIn();
        boolean administrator = actor.isAdministrator();
        Set<String> appointed = appointments.semsIdsOf(user.getKey());
        return register.all().stream()
                .filter(sems -> administrator
                        || appointed.contains(sems.id())
                        || sems.projects().stream()
                                .anyMatch(
                                        project -> actor.visibleProject(project).isPresent()))
                .toList();
    }

    /** @throws NotAllowed if the asker may see the SeMS but not its ledger; administrators also read that of a SeMS that was removed */
    public void mayReadLedger(String key) {
        actor.loggedIn();
        if (!actor.isAdministrator() && !readsLedger(sems(key))) {
            throw new NotAllowed(Problem.of("ledger.not-for-you"));
        }
    }

    public boolean readsLedger(Sems sems) {
        ApplicationUser user = actor.loggedIn();
        boolean onDuty = appointments.standing(sems.id(), Post.ACCOUNTABLE_MANAGER, user.getKey(), appointments.today())
                != Standing.NONE;
        return onDuty || actor.isAdministrator() || ROLES.stream().anyMatch(role -> roles.has(user, sems, role));
    }

    /** Whether the person has an appointment that is not over, acknowledged or not. */
    public boolean isAppointee(Sems sems, ApplicationUser user) {
        return appointments.semsIdsOf(user.getKey()).contains(sems.id());
    }

    public static NotFound none(String key) {
        return new NotFound(Problem.of("duty.no-such-sems", key));
    }

    /** The SeMS's roles, as they were provisioned. */
    public static final class ProjectRoles {
        private final ProjectRoleManager roles;
        private final ProjectManager projects;
        private final RecordFields fields;

        public ProjectRoles(ProjectRoleManager roles, ProjectManager projects, RecordFields fields) {
            this.roles = roles;
            this.projects = projects;
            this.fields = fields;
        }

        public boolean has(ApplicationUser user, Sems sems, String role) {
            Optional<ProjectRole> found = fields.roleId(role).map(roles::getProjectRole);
            return found.isPresent()
                    && sems.projects().stream()
                            .map(projects::getProjectObjByKey)
                            .filter(Objects::nonNull)
                            .anyMatch((Project project) -> roles.isUserInProjectRole(user, found.get(), project));
        }
    }
}
