package org.sems.sandbox.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.config.Configuration;
import org.sems.sandbox.directory.Users;

class PermissionsTest {
    private final Configuration jira = Configuration.fresh();
    private final PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
    private final Permissions permissions = jira.get(Permissions.class);
    private final Project project = jira.project("AAA");

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private void only(String type, String parameter) throws Exception {
        Scheme scheme = schemes.createSchemeObject("Only " + type, "");
        schemes.createSchemeEntity(
                schemes.getScheme(scheme.getId()),
                new SchemeEntity(type, parameter, ProjectPermissions.BROWSE_PROJECTS));
        schemes.addSchemeToProject(project, scheme);
    }

    private ApplicationUser user(String name) {
        return "nobody".equals(name) ? null : jira.user(name);
    }

    @Test
    void byDefaultWhoeverMayLogInMayBrowseAndCreate() {
        PermissionManager manager = jira.get(PermissionManager.class);

        assertThat(manager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, jira.user("outsider")))
                .isTrue();
        assertThat(manager.hasPermission(ProjectPermissions.CREATE_ISSUES, project, jira.user("outsider")))
                .isTrue();
        assertThat(manager.hasPermission(ProjectPermissions.DELETE_ISSUES, project, jira.user("outsider")))
                .isFalse();
        assertThat(manager.hasPermission(ProjectPermissions.DELETE_ISSUES, project, jira.user("admin")))
                .isTrue();
        assertThat(manager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}({1}) lets {2} browse: {3}")
    @CsvSource({
        "group, , nobody, true",
        "group, , outsider, true",
        "group, jira-administrators, admin, true",
        "group, jira-administrators, outsider, false",
        "user, auditor, auditor, true",
        "user, auditor, outsider, false",
        "lead, , admin, true",
        "lead, , outsider, false",
        "applicationRole, , outsider, true",
        "applicationRole, , nobody, false",
        "reporter, , reporter, true",
        "reporter, , risk-owner, false",
        "assignee, , risk-owner, true",
        "assignee, , reporter, false",
        "reportercreate, , reporter, true",
        "userCF, customfield_10000, reporter, false"
    })
    void aHolderIsWhomItNames(String type, String parameter, String name, boolean may) throws Exception {
        only(type, parameter);

        assertThat(permissions.mayBrowse(user(name), project.getId(), "reporter", "risk-owner", null))
                .isEqualTo(may);
    }

    @Test
    void aRoleMeansItsActors() throws Exception {
        ProjectRole role = jira.get(ProjectRoleManager.class).getProjectRole("Administrators");
        only("projectrole", role.getId().toString());

        assertThat(permissions.visibleProjects(jira.user("admin"))).containsExactly(project.getId());
        assertThat(permissions.visibleProjects(jira.user("outsider"))).isEmpty();
    }

    @Test
    void aReporterOnlySchemeShowsTheProjectToEveryoneLoggedIn() throws Exception {
        only("reporter", null);

        assertThat(permissions.visibleProjects(jira.user("outsider"))).containsExactly(project.getId());
        assertThat(permissions.searchScope(jira.user("outsider")).projects()).isEmpty();
        assertThat(permissions.searchScope(jira.user("outsider")).projectsAsReporter())
                .containsExactly(project.getId());
    }

    @Test
    void anotherSchemeReplacesTheFormerOne() throws Exception {
        only("user", "auditor");

        assertThat(schemes.getProjects(schemes.getDefaultSchemeObject())).isEmpty();
        assertThat(permissions.visibleProjects(jira.user("outsider"))).isEmpty();
    }

    @Test
    void aProjectWithoutSchemeLetsNobodyIn() {
        schemes.removeSchemesFromProject(project);

        assertThat(permissions.visibleProjects(jira.user("admin"))).isEmpty();
    }

    @Test
    void anInactiveUserHoldsNothing() {
        jira.get(Users.class).setActive("outsider", false);

        assertThat(permissions.visibleProjects(jira.user("outsider"))).isEmpty();
    }
}
