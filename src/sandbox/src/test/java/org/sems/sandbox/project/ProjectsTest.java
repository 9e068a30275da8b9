package org.sems.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.config.Configuration;

class ProjectsTest {
    private final Configuration jira = Configuration.fresh();
    private final ProjectService service = jira.get(ProjectService.class);
    private final ApplicationUser admin = jira.user("admin");

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private ProjectCreationData data(String key, String name) {
        return new ProjectCreationData.Builder()
                .withKey(key)
                .withName(name)
                .withLead(admin)
                .withType("business")
                .build();
    }

    @Test
    void aNewProjectSharesTheDefaultSchemes() {
        Project one = jira.project("AAA");
        Project other = jira.project("BBB");

        PermissionSchemeManager permissions = jira.get(PermissionSchemeManager.class);
        assertThat(permissions.getSchemeFor(one).getId()).isZero();
        assertThat(permissions.getProjects(permissions.getDefaultSchemeObject()))
                .containsExactlyInAnyOrder(one, other);
        assertThat(jira.get(NotificationSchemeManager.class).getSchemeFor(one).getName())
                .isEqualTo("Default Notification Scheme");
        assertThat(jira.get(IssueTypeScreenSchemeManager.class)
                        .getIssueTypeScreenScheme(one)
                        .isDefault())
                .isTrue();
        assertThat(one.getIssueTypes()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "A, Airport, projectKey",
        "abc, Airport, projectKey",
        "AIRPORTTTTT, Airport, projectKey",
        "OLD, Airport, projectKey",
        "NEW, project old, projectName",
        "NEW, X, projectName"
    })
    void refusesWhatJiraRefuses(String key, String name, String field) {
        jira.project("OLD");

        ProjectService.CreateProjectValidationResult result = service.validateCreateProject(admin, data(key, name));

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrors()).containsKey(field);
    }

    @Test
    void onlyAdministratorsCreateProjects() {
        assertThat(service.validateCreateProject(jira.user("risk-owner"), data("NEW", "Airport"))
                        .isValid())
                .isFalse();
    }

    @Test
    void issuesAreCountedFromOneInEachProject() {
        Projects projects = jira.get(Projects.class);
        long one = jira.project("AAA").getId();
        long other = jira.project("BBB").getId();

        assertThat(projects.nextIssueNumber(one)).isEqualTo(1);
        assertThat(projects.nextIssueNumber(one)).isEqualTo(2);
        assertThat(projects.nextIssueNumber(other)).isEqualTo(1);
    }

    @Test
    void whatAUserMayNotBrowseIsNotThere() {
        Project project = jira.project("AAA");
        jira.get(PermissionSchemeManager.class).removeSchemesFromProject(project);

        assertThat(service.getProjectByKey(jira.user("outsider"), "AAA").isValid())
                .isFalse();
        assertThat(service.getProjectByKey(admin, "AAA").getProject()).isEqualTo(project);
    }

    @Test
    void componentsAreUniqueInTheirProject() {
        Project project = jira.project("AAA");
        ProjectComponentManager components = jira.get(ProjectComponentManager.class);

        components.create("Terminal 1", "", null, 0, project.getId());

        assertThat(project.getComponents()).hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> components.create("terminal 1", "", null, 0, project.getId()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
