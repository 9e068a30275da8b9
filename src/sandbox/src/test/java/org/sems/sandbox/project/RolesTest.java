package org.sems.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class RolesTest {
    private final Configuration jira = Configuration.fresh();
    private final ProjectRoleManager roles = jira.get(ProjectRoleManager.class);
    private final ProjectRoleService service = jira.get(ProjectRoleService.class);
    private final Project project = jira.project("AAA");
    private final ProjectRole auditor = roles.createRole(new ProjectRoleImpl("SeMS Auditor", ""));
    private final SimpleErrorCollection errors = new SimpleErrorCollection();

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private void add(String caller, String actor, String type) {
        service.addActorsToProjectRole(jira.user(caller), List.of(actor), auditor, project, type, errors);
    }

    @Test
    void aUserHoldsARoleByHimself() {
        add("admin", "auditor", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

        assertThat(errors.hasAnyErrors()).isFalse();
        assertThat(roles.isUserInProjectRole(jira.user("auditor"), auditor, project))
                .isTrue();
        assertThat(roles.isUserInProjectRole(jira.user("outsider"), auditor, project))
                .isFalse();
        assertThat(roles.getProjectRoleActors(auditor, project).getApplicationUsers())
                .containsExactly(jira.user("auditor"));
    }

    @Test
    void aUserHoldsARoleByAGroup() {
        add("admin", "jira-software-users", ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE);

        assertThat(roles.isUserInProjectRole(jira.user("outsider"), auditor, project))
                .isTrue();
    }

    @Test
    void whoDoesNotAdministerTheProjectChangesNothing() {
        add("reporter", "reporter", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

        assertThat(errors.hasAnyErrors()).isTrue();
        assertThat(roles.isUserInProjectRole(jira.user("reporter"), auditor, project))
                .isFalse();
    }

    @Test
    void anUnknownActorChangesNothing() {
        add("admin", "nobody", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

        assertThat(errors.hasAnyErrors()).isTrue();
    }

    @Test
    void administratorsOfJiraAdministerNewProjects() {
        ProjectRole administrators = roles.getProjectRole("Administrators");

        assertThat(roles.isUserInProjectRole(jira.user("admin"), administrators, project))
                .isTrue();
    }

    @Test
    void namesAreUniqueWithoutCase() {
        assertThat(roles.isRoleNameUnique("sems auditor")).isFalse();
        assertThatThrownBy(() -> roles.createRole(new ProjectRoleImpl("SEMS AUDITOR", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeletedRoleTakesItsActorsWithIt() {
        add("admin", "auditor", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

        roles.deleteRole(auditor);

        assertThat(roles.getProjectRole(auditor.getId())).isNull();
        assertThat(jira.get(Projects.class).rolesOf("auditor", project.getId())).isEmpty();
    }
}
