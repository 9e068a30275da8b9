package org.sems.sandbox.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import org.sems.sandbox.api.control.ControlsOfIssues;
import org.sems.sandbox.api.json.CommentIn;
import org.sems.sandbox.api.json.CustomValues;
import org.sems.sandbox.api.json.FieldsIn;
import org.sems.sandbox.api.json.IssueJson;
import org.sems.sandbox.api.json.Options;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.filter.Filters;
import org.sems.sandbox.issue.edit.IssueWriter;
import org.sems.sandbox.issue.property.IssueProperties;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.kernel.Subsystem;
import org.sems.sandbox.linktypes.LinkTypes;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.SecurityLevels;
import org.sems.sandbox.web.issue.Transitions;
import org.sems.sandbox.web.issue.VisibleIssues;
import org.sems.sandbox.web.search.IssueSearch;

/** Opens Jira's REST for clients, under both names that clients use. */
public final class ApiSubsystem implements Subsystem {
    private Services services;

    @Override
    public void open(Services given) {
        services = given;
        Http http = services.get(Http.class);
        http.rest("/rest/api/2", resources(http.baseUrl()));
        http.servlet("/rest/api/latest/*", new Elsewhere.Latest());
        http.servlet("/rest/api/*", new Elsewhere.OtherVersions());
    }

    private Object[] resources(String baseUrl) {
        Reply reply = new Reply(host(JiraAuthenticationContext.class));
        Shapes shapes = new Shapes(baseUrl);
        CustomFields customFields = host(CustomFields.class);
        PluginModules modules = host(PluginModules.class);
        IssueService issues = host(IssueService.class);
        SecurityLevels levels = new SecurityLevels(host(IssueSecurityLevelManager.class));
        FieldNames names = new FieldNames(customFields);
        VisibleIssues visible = new VisibleIssues(issues);
        CustomValues customValues = new CustomValues(customFields, modules, shapes);
        Options options = new Options(customFields);
        FieldMeta meta = new FieldMeta(
                names,
                customFields,
                customValues,
                options,
                host(Constants.class),
                host(Projects.class),
                levels,
                shapes);
        IssueJson json = new IssueJson(
                shapes,
                customFields,
                customValues,
                names,
                visible,
                host(IssueLinkManager.class),
                host(CommentManager.class),
                host(AttachmentManager.class),
                host(ChangeHistoryManager.class),
                host(IssueSecurityLevelManager.class));
        FieldsIn fieldsIn = new FieldsIn(
                issues,
                customFields,
                modules,
                host(Constants.class),
                host(Projects.class),
                levels,
                options,
                new CommentIn(host(ProjectRoleManager.class)));
        if (services.find(IssueWriter.class).isPresent()) {
            ControlsOfIssues.open(services, reply, fieldsIn);
        }
        PermissionManager permissions = host(PermissionManager.class);
        NewLinks newLinks = new NewLinks(host(IssueLinkManager.class), host(LinkTypes.class), visible, permissions);
        TransitionsJson transitions = new TransitionsJson(
                host(IssueWorkflowManager.class),
                host(WorkflowManager.class),
                new Transitions(host(IssueWorkflowManager.class), host(Screens.class)),
                host(Constants.class),
                meta,
                shapes);
        IssueSearch search = new IssueSearch(host(SearchService.class));
        ProjectAccess access =
                new ProjectAccess(host(Projects.class), host(Users.class), permissions, host(ProjectRoleManager.class));
        return new Object[] {
            new AttachmentResource(reply, visible, host(AttachmentManager.class), permissions, shapes),
            new IssueAttachmentsResource(reply, visible, host(AttachmentManager.class), permissions, shapes),
            new ConstantsResource(reply, host(Constants.class), shapes),
            new CreateMetaResource(reply, host(Projects.class), permissions, host(Screens.class), meta, shapes),
            new Elsewhere.WithinVersion2(),
            new FieldResource(reply, customFields, meta),
            new HostResource(
                    reply, baseUrl, host(Clock.class), host(Filters.class), host(Dashboards.class), search, shapes),
            new IssuePartsResource(
                    reply,
                    visible,
                    issues,
                    transitions,
                    fieldsIn,
                    json,
                    host(CommentManager.class),
                    permissions,
                    host(Screens.class),
                    meta,
                    shapes),
            new IssueResource(
                    reply,
                    visible,
                    issues,
                    json,
                    fieldsIn,
                    new Targets(host(Projects.class), permissions, newLinks),
                    transitions,
                    host(Screens.class),
                    shapes),
            new LinkResource(reply, newLinks, host(IssueLinkManager.class), visible, permissions),
            new PropertyResource(reply, visible, issues, services.get(IssueProperties.class)),
            new ProjectResource(
                    reply,
                    access,
                    host(Projects.class),
                    host(ProjectService.class),
                    host(ProjectComponentManager.class),
                    host(Users.class),
                    shapes),
            new RoleResource(
                    reply,
                    access,
                    host(ProjectRoleManager.class),
                    host(ProjectRoleService.class),
                    host(Users.class),
                    shapes),
            new SearchResource(reply, search, json),
            new UserResource(reply, host(Users.class), shapes)
        };
    }

    /** A service that no subsystem provides answers by name that it is not part of the sandbox. */
    private <T> T host(Class<T> type) {
        return services.find(type).orElseGet(() -> StandIns.none(type));
    }
}
