package org.sems.sandbox.http;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.workflow.Workflows;

/** What an administrator does to the configuration on Jira's own pages, through the managers that those pages call. */
final class ByHand {
    private final Services services;

    ByHand(Services services) {
        this.services = services;
    }

    void change(String what, JsonNode how) throws GenericEntityException {
        switch (what) {
            case "custom-field" -> renameField(how);
            case "group" -> changeGroup(how);
            case "option" -> changeOption(how);
            case "permission" -> removePermission(how);
            case "screen" -> removeFromScreen(how);
            case "workflow" -> renameTransition(how);
            case "workflow-import" -> importWorkflow(how);
            case "workflow-scheme" -> assignWorkflow(how);
            case "workflow-draft" -> services.get(WorkflowManager.class).deleteDraftWorkflow(text(how, "name"));
            default -> throw new IllegalArgumentException(what + " is not changed here");
        }
    }

    private void renameField(JsonNode how) {
        CustomField field = field(how);
        services.get(CustomFieldManager.class)
                .updateCustomField(
                        field.getIdAsLong(),
                        text(how, "name"),
                        field.getUntranslatedDescription(),
                        field.getCustomFieldSearcher());
    }

    /** As the page of a group's members does; a group that is not there is made. There is no event. */
    private void changeGroup(JsonNode how) {
        Users users = services.get(Users.class);
        if (!users.groups().contains(text(how, "name"))) {
            users.createGroup(text(how, "name"));
        }
        if (how.hasNonNull("join")) {
            users.join(user(users, how, "join"), text(how, "name"));
        }
        if (how.hasNonNull("leave")) {
            users.leave(user(users, how, "leave"), text(how, "name"));
        }
    }

    private static String user(Users users, JsonNode how, String member) {
        return users.byName(text(how, member))
                .orElseThrow(() -> missing("user"))
                .getKey();
    }

    /** One of remove, enable, disable and rename, as a field's options page does. */
    private void changeOption(JsonNode how) {
        OptionsManager options = services.get(OptionsManager.class);
        if (how.hasNonNull("remove")) {
            options.deleteOptionAndChildren(option(options, how, "remove"));
        } else if (how.hasNonNull("disable")) {
            options.disableOption(option(options, how, "disable"));
        } else if (how.hasNonNull("enable")) {
            options.enableOption(option(options, how, "enable"));
        } else {
            options.setValue(option(options, how, "rename"), text(how, "to"));
        }
    }

    private Option option(OptionsManager options, JsonNode how, String member) {
        return options.getOptions(field(how).getConfigurationSchemes().get(0).getOneAndOnlyConfig()).stream()
                .filter(option -> option.getValue().equals(text(how, member)))
                .findFirst()
                .orElseThrow(() -> missing("option"));
    }

    /** From everybody who holds it. */
    private void removePermission(JsonNode how) throws GenericEntityException {
        Project project = services.get(ProjectManager.class).getProjectObjByKey(text(how, "project"));
        PermissionSchemeManager schemes = services.get(PermissionSchemeManager.class);
        List<PermissionSchemeEntry> entries = new ArrayList<>(schemes.getPermissionSchemeEntries(
                schemes.getSchemeFor(project), new ProjectPermissionKey(text(how, "remove"))));
        for (PermissionSchemeEntry entry : entries) {
            schemes.deleteEntity(entry.getId());
        }
    }

    private void removeFromScreen(JsonNode how) {
        FieldScreen screen = services.get(FieldScreenManager.class).getFieldScreens().stream()
                .filter(one -> one.getName().equals(how.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> missing("screen"));
        for (FieldScreenTab tab : screen.getTabs()) {
            if (tab.isContainsField(text(how, "remove"))) {
                tab.removeFieldScreenLayoutItem(
                        tab.getFieldScreenLayoutItem(text(how, "remove")).getPosition());
            }
        }
    }

    /** Through a draft, as the workflow editor does; it stays a draft unless it is to be published. */
    private void renameTransition(JsonNode how) {
        WorkflowManager workflows = services.get(WorkflowManager.class);
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        JiraWorkflow draft = workflows.createDraftWorkflow(user, text(how, "name"));
        actions(draft.getDescriptor()).stream()
                .filter(action -> action.getName().equals(how.path("transition").asText()))
                .forEach(action -> action.setName(text(how, "rename")));
        workflows.updateWorkflow(user, draft);
        if (how.path("publish").asBoolean()) {
            workflows.overwriteActiveWorkflow(user, text(how, "name"));
        }
    }

    /** From XML, as Jira's page does; nobody uses it yet. What OSWorkflow does not write so that it reads it again is refused. */
    private void importWorkflow(JsonNode how) {
        try {
            String xml =
                    WorkflowUtil.convertDescriptorToXML(WorkflowUtil.convertXMLtoWorkflowDescriptor(text(how, "xml")));
            WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            services.get(Workflows.class)
                    .save(
                            text(how, "name"),
                            "",
                            xml,
                            false,
                            services.get(JiraAuthenticationContext.class)
                                    .getLoggedInUser()
                                    .getKey());
        } catch (FactoryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** To all issues of the project, or to those of one type; through a scheme of the project's own, whose issues stay where they are. */
    private void assignWorkflow(JsonNode how) {
        WorkflowSchemeManager schemes = services.get(WorkflowSchemeManager.class);
        Project project = services.get(ProjectManager.class).getProjectObjByKey(text(how, "project"));
        if (schemes.isUsingDefaultScheme(project)) {
            AssignableWorkflowScheme made = schemes.createScheme(schemes.assignableBuilder()
                    .setName("Workflows of " + project.getKey())
                    .setDefaultWorkflow(JiraWorkflow.DEFAULT_WORKFLOW_NAME)
                    .build());
            schemes.addSchemeToProject(project, schemes.getSchemeObject(made.getId()));
        }
        AssignableWorkflowScheme.Builder changed =
                schemes.getWorkflowSchemeObj(project).builder();
        if (how.hasNonNull("type")) {
            String type = project.getIssueTypes().stream()
                    .filter(one -> one.getName().equals(how.get("type").asText()))
                    .findFirst()
                    .orElseThrow(() -> missing("issue type"))
                    .getId();
            changed.setMapping(type, text(how, "workflow"));
        } else {
            changed.setDefaultWorkflow(text(how, "workflow"));
        }
        schemes.updateWorkflowScheme(changed.build());
    }

    private static List<ActionDescriptor> actions(WorkflowDescriptor descriptor) {
        List<ActionDescriptor> actions = new ArrayList<>();
        descriptor.getGlobalActions().forEach(action -> actions.add((ActionDescriptor) action));
        descriptor
                .getSteps()
                .forEach(step ->
                        ((StepDescriptor) step).getActions().forEach(action -> actions.add((ActionDescriptor) action)));
        return actions;
    }

    private CustomField field(JsonNode how) {
        CustomField field = services.get(CustomFieldManager.class).getCustomFieldObject(text(how, "id"));
        if (field == null) {
            throw missing("custom field");
        }
        return field;
    }

    private static String text(JsonNode how, String member) {
        if (!how.hasNonNull(member)) {
            throw new IllegalArgumentException(member + " is wanted");
        }
        return how.get(member).asText();
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("there is no such " + what);
    }
}
