package org.sems.jira.role;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.Role;
import org.sems.jira.record.field.RecordFields;
import org.sems.sems.Sems;

/** Who holds which role, as Jira has it at this moment. */
public final class ReadHolders {
    private final ProjectRoleManager roles;
    private final RecordFields fields;
    private final Catalogue catalogue;

    public ReadHolders(ProjectRoleManager roles, RecordFields fields, Catalogue catalogue) {
        this.roles = roles;
        this.fields = fields;
        this.catalogue = catalogue;
    }

    /** Keys of the roles of the SeMS, in the order of its profile. */
    List<String> roles(Sems sems) {
        return Optional.ofNullable(catalogue.profiles().get(sems.profile()))
                .map(Profile::roles)
                .orElse(List.of())
                .stream()
                .map(Role::key)
                .toList();
    }

    /** The role of the catalogue that was provisioned as this one of Jira. */
    Optional<String> keyOf(Sems sems, Long roleId) {
        return roles(sems).stream()
                .filter(key -> fields.roleId(key).filter(roleId::equals).isPresent())
                .findFirst();
    }

    /** Those by name first; nobody if the role is not there. */
    List<Holders> read(String role, Project project) {
        List<Holders> found = new ArrayList<>();
        Set<String> byName = new LinkedHashSet<>();
        for (RoleActor actor : actors(role, project)) {
            Set<String> people =
                    actor.getUsers().stream().map(ApplicationUser::getKey).collect(Collectors.toSet());
            if (ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE.equals(actor.getType())) {
                found.add(new Holders(project.getId(), role, Optional.of(actor.getParameter()), people));
            } else {
                byName.addAll(people);
            }
        }
        if (!byName.isEmpty()) {
            found.add(0, new Holders(project.getId(), role, Optional.empty(), byName));
        }
        return found;
    }

    /** The ways in which somebody holds the role: an empty name stands for themselves, any other for a group. */
    List<Optional<String>> ways(ApplicationUser user, String role, Project project) {
        return actors(role, project).stream()
                .filter(actor -> actor.contains(user))
                .map(actor -> ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE.equals(actor.getType())
                        ? Optional.of(actor.getParameter())
                        : Optional.<String>empty())
                .distinct()
                .toList();
    }

    private Set<RoleActor> actors(String role, Project project) {
        return fields.roleId(role)
                .map(roles::getProjectRole)
                .map(found -> roles.getProjectRoleActors(found, project).getRoleActors())
                .orElse(Set.of());
    }
}
