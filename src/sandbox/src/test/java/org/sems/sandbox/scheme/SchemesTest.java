package org.sems.sandbox.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class SchemesTest {
    private final Configuration jira = Configuration.fresh();
    private final PermissionSchemeManager permissions = jira.get(PermissionSchemeManager.class);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private Scheme withOneEntry() throws Exception {
        Scheme scheme = permissions.createSchemeObject("SeMS", "");
        permissions.createSchemeEntity(
                permissions.getScheme(scheme.getId()),
                new SchemeEntity("user", "auditor", ProjectPermissions.BROWSE_PROJECTS));
        return permissions.getSchemeObject(scheme.getId());
    }

    @Test
    void namesAreUnique() throws Exception {
        withOneEntry();

        assertThatThrownBy(() -> permissions.createSchemeObject("SeMS", "")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEntryIsReadBackByItsPermissionAndDeletedById() throws Exception {
        Scheme scheme = withOneEntry();

        PermissionSchemeEntry entry = permissions
                .getPermissionSchemeEntries(scheme.getId(), ProjectPermissions.BROWSE_PROJECTS)
                .iterator()
                .next();
        assertThat(entry.getType() + ' ' + entry.getParameter()).isEqualTo("user auditor");
        assertThat(scheme.getEntities())
                .singleElement()
                .satisfies(e -> assertThat(e.getEntityTypeId()).isEqualTo(ProjectPermissions.BROWSE_PROJECTS));

        permissions.deleteEntity(entry.getId());
        assertThat(permissions.getSchemeObject(scheme.getId()).getEntities()).isEmpty();
    }

    @Test
    void aCopyHasTheEntriesAndANameOfItsOwn() throws Exception {
        Scheme original = withOneEntry();

        Scheme copy = permissions.copyScheme(original);
        Scheme second = permissions.copyScheme(original);

        assertThat(copy.getName()).isEqualTo("Copy of SeMS");
        assertThat(second.getName()).isEqualTo("Copy 2 of SeMS");
        assertThat(permissions.getSchemeObject(copy.getId()).getEntities())
                .containsExactlyElementsOf(original.getEntities());
    }

    @Test
    void anUpdateChangesNameAndDescriptionOnly() throws Exception {
        Scheme scheme = withOneEntry();
        scheme.setName("Renamed");
        scheme.getEntities().clear();

        permissions.updateScheme(scheme);

        assertThat(permissions.getSchemeObject("Renamed").getEntities()).hasSize(1);
    }

    @Test
    void aDeletedSchemeLeavesItsProjects() throws Exception {
        Project project = jira.project("AAA");
        Scheme scheme = withOneEntry();
        permissions.addSchemeToProject(project, scheme);

        permissions.deleteScheme(scheme.getId());

        assertThat(permissions.getSchemeFor(project)).isNull();
    }

    @Test
    void theDefaultPermissionSchemeStays() {
        assertThatThrownBy(() -> permissions.deleteScheme(0L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notificationsAreReadByEvent() {
        Project project = jira.project("AAA");

        assertThat(jira.get(NotificationSchemeManager.class)
                        .getSchemeFor(project)
                        .getEntitiesByType(1L))
                .extracting(SchemeEntity::getType)
                .containsExactly("Current_Assignee", "Current_Reporter", "All_Watchers");
    }
}
