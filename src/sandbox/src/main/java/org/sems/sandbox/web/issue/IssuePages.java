package org.sems.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.linktypes.LinkTypes;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.Panels;
import org.sems.sandbox.web.Routes;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldForm;
import org.sems.sandbox.web.field.FieldNames;

/** Puts the pages about issues at their addresses. */
public final class IssuePages {

    /** Finds a service of the host. */
    @FunctionalInterface
    public interface Host {
        <T> T get(Class<T> type);
    }

    private IssuePages() {}

    public static void open(
            Routes routes,
            Host host,
            VisibleIssues visible,
            Transitions transitions,
            FieldForm fields,
            FieldDisplay display,
            FieldNames names,
            Panels panels) {
        IssueService issues = host.get(IssueService.class);
        Screens screens = host.get(Screens.class);
        PermissionManager permissions = host.get(PermissionManager.class);
        IssueForm form = new IssueForm(fields, host.get(PageResources.class));
        FieldKinds kinds = new FieldKinds(host.get(CustomFields.class));
        CreateIssuePage create = new CreateIssuePage(
                issues, host.get(Projects.class), host.get(Permissions.class), screens, form, kinds);
        LinkIssuePage link =
                new LinkIssuePage(visible, host.get(IssueLinkManager.class), host.get(LinkTypes.class), permissions);
        ViewIssuePage view = new ViewIssuePage(
                visible,
                issues,
                screens,
                display,
                names,
                transitions,
                new Links(host.get(IssueLinkManager.class), visible),
                new Activity(host.get(CommentManager.class), host.get(ChangeHistoryManager.class)),
                host.get(AttachmentManager.class),
                permissions,
                panels,
                host.get(PageResources.class));
        routes.at("/browse/([A-Za-z][A-Za-z0-9_]*-\\d{1,18})/?", view::answer)
                .at("/secure/CreateIssue(?:!default)?(?:\\.jspa)?", create::choose)
                .at("/secure/CreateIssueDetails(?:!init)?\\.jspa", create::details)
                .at(
                        "/secure/EditIssue(?:!default)?(?:\\.jspa)?",
                        new EditIssuePage(issues, visible, screens, form, kinds)::answer)
                .at(
                        "/secure/BulkEditDetails\\.jspa",
                        new BulkEditPage(issues, visible, screens, form, kinds, host.get(CustomFields.class))::answer)
                .at(
                        "/secure/(?:WorkflowUIDispatcher|CommentAssignIssue|Transition)(?:!default)?(?:\\.jspa)?",
                        new TransitionPage(issues, visible, transitions, form, kinds)::answer)
                .at("/secure/Link(?:Jira)?Issue(?:!default)?(?:\\.jspa)?", link::link)
                .at("/secure/DeleteLink\\.jspa", link::remove)
                .at(
                        "/secure/AddComment\\.jspa",
                        new CommentPage(visible, host.get(CommentManager.class), permissions)::answer)
                .at(
                        "/secure/attachment/(\\d{1,18})/.*",
                        new AttachmentPage(visible, host.get(AttachmentManager.class))::answer);
    }
}
