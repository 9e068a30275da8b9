package org.sems.sandbox.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.filter.Filters;
import org.sems.sandbox.item.DashboardItems;
import org.sems.sandbox.kernel.Aui;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.PageFrame;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.kernel.Subsystem;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.dashboard.DashboardChanges;
import org.sems.sandbox.web.dashboard.DashboardPage;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldForm;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.PluginFields;
import org.sems.sandbox.web.field.SecurityLevels;
import org.sems.sandbox.web.field.SystemInputs;
import org.sems.sandbox.web.fragment.Fragments;
import org.sems.sandbox.web.issue.IssuePages;
import org.sems.sandbox.web.issue.Transitions;
import org.sems.sandbox.web.issue.VisibleIssues;
import org.sems.sandbox.web.place.AdminPage;
import org.sems.sandbox.web.place.ProjectPages;
import org.sems.sandbox.web.place.SandboxPage;
import org.sems.sandbox.web.search.IssueSearch;
import org.sems.sandbox.web.search.SearchPages;
import org.sems.sandbox.web.workflow.WorkflowPages;

/** Opens the sandbox's pages. */
public final class WebSubsystem implements Subsystem {
    /** Addresses that the plugin's own actions would take otherwise. */
    private static final List<String> EXACT = List.of(
            "/secure/Dashboard.jspa",
            DashboardChanges.ADD,
            DashboardChanges.REMOVE,
            "/rest/dashboards/*",
            "/secure/BrowseProjects.jspa",
            "/secure/admin",
            "/secure/CreateIssue.jspa",
            "/secure/CreateIssue!default.jspa",
            "/secure/CreateIssueDetails.jspa",
            "/secure/CreateIssueDetails!init.jspa",
            "/secure/EditIssue.jspa",
            "/secure/EditIssue!default.jspa",
            "/secure/BulkEditDetails.jspa",
            "/secure/WorkflowUIDispatcher.jspa",
            "/secure/CommentAssignIssue.jspa",
            "/secure/CommentAssignIssue!default.jspa",
            "/secure/LinkJiraIssue.jspa",
            "/secure/LinkJiraIssue!default.jspa",
            "/secure/DeleteLink.jspa",
            "/secure/AddComment.jspa",
            "/secure/attachment/*",
            "/secure/IssueNavigator.jspa",
            "/secure/admin/workflows/*",
            "/sandbox/",
            "/sandbox/static/*",
            ColorMode.ADDRESS);

    private Services services;

    @Override
    public void open(Services given) {
        services = given;
        JiraAuthenticationContext authentication = host(JiraAuthenticationContext.class);
        Tokens tokens = new Tokens(host(XsrfTokenGenerator.class));
        SandboxFrame frame = new SandboxFrame(authentication, host(Users.class), tokens, services.get(Aui.class));
        services.provide(PageFrame.class, frame);
        PagesServlet pages = new PagesServlet(routes(authentication), frame, authentication, tokens);
        Http http = services.get(Http.class);
        http.servlet("/", pages);
        EXACT.forEach(path -> http.servlet(path, pages));
    }

    private Routes routes(JiraAuthenticationContext authentication) {
        CustomFields customFields = host(CustomFields.class);
        PluginModules modules = host(PluginModules.class);
        SecurityLevels levels = new SecurityLevels(host(IssueSecurityLevelManager.class));
        FieldNames names = new FieldNames(customFields);
        PluginFields pluginFields = new PluginFields(customFields, modules, host(Templates.class), authentication);
        FieldDisplay display = new FieldDisplay(customFields, pluginFields, levels);
        FieldForm form = new FieldForm(
                customFields,
                pluginFields,
                new SystemInputs(host(Constants.class), host(Projects.class), levels),
                names,
                host(Users.class));
        VisibleIssues visible = new VisibleIssues(host(IssueService.class));
        Panels panels = Fragments.of(
                modules, host(Templates.class), host(Users.class), host(PermissionManager.class), authentication);
        Routes routes = new Routes()
                .at("/", visit -> Answer.redirect(DashboardPage.ADDRESS))
                .at("/sandbox/static/([a-z.]+)", StaticFiles::answer)
                .at(ColorMode.ADDRESS, ColorMode::choose);
        IssuePages.open(
                routes,
                this::host,
                visible,
                new Transitions(host(IssueWorkflowManager.class), host(Screens.class)),
                form,
                display,
                names,
                panels);
        SearchPages.open(
                routes,
                new IssueSearch(host(SearchService.class)),
                customFields,
                display,
                names,
                host(Filters.class),
                host(PageResources.class),
                authentication);
        WorkflowPages.open(
                routes,
                host(WorkflowManager.class),
                modules,
                host(Templates.class),
                host(PageResources.class),
                host(Users.class));
        return places(routes, panels);
    }

    private Routes places(Routes routes, Panels panels) {
        DashboardItems items = services.get(DashboardItems.class);
        ProjectPages projects = new ProjectPages(
                host(Projects.class), host(PermissionManager.class), panels, host(PageResources.class));
        DashboardChanges changes =
                new DashboardChanges(host(Dashboards.class), host(PortletConfigurationManager.class), items);
        return routes.at(
                        "/secure/Dashboard\\.jspa",
                        new DashboardPage(host(Dashboards.class), items, host(PageResources.class))::answer)
                .at(DashboardChanges.ADD, changes::add)
                .at(DashboardChanges.REMOVE, changes::remove)
                .at("/rest/dashboards/1\\.0/(\\d{1,18})/gadget/(\\d{1,18})/prefs", changes::preferences)
                .at("/secure/BrowseProjects\\.jspa", projects::list)
                .at("/projects/([A-Z][A-Z0-9_]+)(?:/.*)?", projects::one)
                .at("/secure/admin/?", new AdminPage(host(Users.class), panels)::answer)
                .at(
                        "/sandbox/",
                        new SandboxPage(host(Users.class), host(HostCalls.class), host(PluginModules.class))::answer);
    }

    /** A service that no subsystem provides answers by name that it is not part of the sandbox. */
    private <T> T host(Class<T> type) {
        return services.find(type).orElseGet(() -> StandIns.none(type));
    }
}
