package org.sems.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.store.Transactions;

class RestartTest {
    @TempDir
    private Path folder;

    private interface Step {
        void with(Configuration jira) throws Exception;
    }

    private void first(Step step) throws Exception {
        try (Configuration jira = Configuration.in(folder)) {
            jira.provide(SearchService.class, StandIns.create(FakeSearch.class));
            jira.project("AAA");
            step.with(jira);
        }
    }

    private void afterRestart(Step step) throws Exception {
        try (Configuration jira = Configuration.in(folder)) {
            jira.provide(SearchService.class, StandIns.create(FakeSearch.class));
            step.with(jira);
        }
    }

    private static Project project(Configuration jira) {
        return jira.get(ProjectManager.class).getProjectObjByKey("AAA");
    }

    @Test
    void constantsAndLinkTypesStay() throws Exception {
        first(jira -> {
            jira.get(IssueTypeManager.class).createIssueType("Risk", "", 1L);
            jira.get(StatusManager.class)
                    .createStatus(
                            "Assessed",
                            "",
                            "/x.png",
                            jira.get(StatusCategoryManager.class).getStatusCategoryByKey("done"));
            jira.get(ResolutionManager.class).createResolution("Accepted", "");
            jira.get(IssueLinkTypeManager.class).createIssueLinkType("SeMS treats", "treats", "is treated by", null);
        });

        afterRestart(jira -> {
            assertThat(jira.get(IssueTypeManager.class).getIssueTypes())
                    .anyMatch(type -> type.getName().equals("Risk"));
            assertThat(jira.get(StatusManager.class).getStatuses())
                    .anyMatch(status -> status.getName().equals("Assessed")
                            && status.getStatusCategory().getKey().equals("done"));
            assertThat(jira.get(ResolutionManager.class).getResolutionByName("Accepted"))
                    .isNotNull();
            assertThat(jira.get(IssueLinkTypeManager.class).getIssueLinkTypesByName("SeMS treats"))
                    .hasSize(1);
        });
    }

    @Test
    void projectsRolesAndComponentsStay() throws Exception {
        first(jira -> {
            ProjectRole role = jira.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl("SeMS Auditor", ""));
            jira.get(ProjectRoleService.class)
                    .addActorsToProjectRole(
                            jira.user("admin"),
                            List.of("auditor"),
                            role,
                            project(jira),
                            ProjectRoleActor.USER_ROLE_ACTOR_TYPE,
                            new SimpleErrorCollection());
            jira.get(ProjectComponentManager.class)
                    .create("Terminal 1", "", null, 0, project(jira).getId());
            jira.get(Projects.class).nextIssueNumber(project(jira).getId());
        });

        afterRestart(jira -> {
            ProjectRole role = jira.get(ProjectRoleManager.class).getProjectRole("SeMS Auditor");
            assertThat(jira.get(ProjectRoleManager.class)
                            .isUserInProjectRole(jira.user("auditor"), role, project(jira)))
                    .isTrue();
            assertThat(project(jira).getComponents()).hasSize(1);
            assertThat(jira.get(Projects.class).nextIssueNumber(project(jira).getId()))
                    .isGreaterThan(1);
        });
    }

    @Test
    void fieldsContextsOptionsAndDefaultsStay() throws Exception {
        first(jira -> {
            FieldConfig config = jira.field("Grade", project(jira))
                    .getConfigurationSchemes()
                    .get(0)
                    .getOneAndOnlyConfig();
            Option major = jira.get(OptionsManager.class).createOption(config, null, null, "Major");
            jira.get(GenericConfigManager.class)
                    .create("DefaultValue", config.getId().toString(), major.getOptionId());
        });

        afterRestart(jira -> {
            CustomField field = jira.get(com.atlassian.jira.issue.CustomFieldManager.class)
                    .getCustomFieldObjectsByName("Grade")
                    .iterator()
                    .next();
            FieldConfigScheme context = field.getConfigurationSchemes().get(0);
            assertThat(context.getAssociatedProjectIds())
                    .containsExactly(project(jira).getId());
            Option major = jira.get(OptionsManager.class)
                    .getOptions(context.getOneAndOnlyConfig())
                    .get(0);
            assertThat(major.getValue()).isEqualTo("Major");
            assertThat(jira.get(GenericConfigManager.class)
                            .retrieve(
                                    "DefaultValue",
                                    context.getOneAndOnlyConfig().getId().toString()))
                    .hasToString(major.getOptionId().toString());
        });
    }

    @Test
    void schemesLevelsAndScreensStay() throws Exception {
        first(jira -> {
            PermissionSchemeManager permissions = jira.get(PermissionSchemeManager.class);
            Scheme scheme = permissions.createSchemeObject("SeMS", "");
            permissions.createSchemeEntity(
                    permissions.getScheme(scheme.getId()),
                    new SchemeEntity("user", "auditor", ProjectPermissions.BROWSE_PROJECTS));
            permissions.addSchemeToProject(project(jira), scheme);
            Scheme security = jira.get(IssueSecuritySchemeManager.class).createSchemeObject("Sensitivity", "");
            jira.get(IssueSecurityLevelManager.class).createIssueSecurityLevel(security.getId(), "Secret", "");
            FieldConfigScheme types = jira.get(IssueTypeSchemeManager.class).create("Own", "", List.of("10000"));
            jira.get(IssueTypeSchemeManager.class).addProjectAssociations(types, List.of(project(jira)));
            jira.get(FieldScreenManager.class).getFieldScreen(1L).addTab("Risk").addFieldScreenLayoutItem("labels");
        });

        afterRestart(jira -> {
            assertThat(jira.get(Permissions.class).visibleProjects(jira.user("auditor")))
                    .hasSize(1);
            assertThat(jira.get(Permissions.class).visibleProjects(jira.user("outsider")))
                    .isEmpty();
            assertThat(jira.get(IssueSecurityLevelManager.class).getIssueSecurityLevelsByName("Secret"))
                    .hasSize(1);
            assertThat(project(jira).getIssueTypes()).hasSize(1);
            assertThat(jira.get(FieldScreenManager.class)
                            .getFieldScreen(1L)
                            .getTab(1)
                            .isContainsField("labels"))
                    .isTrue();
        });
    }

    @Test
    void filtersAndDashboardsStay() throws Exception {
        first(jira -> {
            JiraServiceContextImpl admin = new JiraServiceContextImpl(jira.user("admin"));
            jira.get(SearchRequestService.class)
                    .createFilter(admin, new SearchRequest(FakeSearch.query("a = 1"), jira.user("admin"), "Open", ""));
            PortalPage page = jira.get(PortalPageService.class)
                    .createPortalPage(
                            admin,
                            PortalPage.name("SeMS")
                                    .owner(jira.user("admin"))
                                    .layout(Layout.AAA)
                                    .build());
            jira.get(PortletConfigurationManager.class)
                    .addDashBoardItem(
                            page.getId(),
                            0,
                            0,
                            io.atlassian.fugue.Option.none(),
                            Color.color2,
                            Map.of("a", "b"),
                            io.atlassian.fugue.Option.none());
        });

        afterRestart(jira -> {
            assertThat(jira.get(SearchRequestService.class).getOwnedFilters(jira.user("admin")))
                    .singleElement()
                    .satisfies(filter ->
                            assertThat(filter.getQuery().getQueryString()).isEqualTo("a = 1"));
            PortalPage page = jira.get(PortalPageService.class)
                    .getOwnedPortalPages(jira.user("admin"))
                    .iterator()
                    .next();
            assertThat(page.getLayout()).isEqualTo(Layout.AAA);
            assertThat(jira.get(PortletConfigurationManager.class)
                            .getByPortalPage(page.getId())
                            .get(0)
                            .getUserPrefs())
                    .containsEntry("a", "b");
        });
    }

    @Test
    void whatATransactionTookBackIsNotThere() throws Exception {
        first(jira -> {
            assertThatThrownBy(() -> jira.get(Transactions.class).run(() -> {
                        jira.get(ResolutionManager.class).createResolution("Accepted", "");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(jira.get(ResolutionManager.class).getResolutionByName("Accepted"))
                    .isNull();
        });

        afterRestart(jira -> assertThat(jira.get(ResolutionManager.class).getResolutionByName("Accepted"))
                .isNull());
    }
}
