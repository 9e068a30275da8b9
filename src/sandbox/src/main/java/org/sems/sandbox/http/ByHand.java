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
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.sems.sandbox.kernel.Services;

/** What an administrator does to the configuration on Jira's own pages, through the managers that those pages call. */
final class ByHand {
    private final Services services;

    ByHand(Services services) {
        this.services = services;
    }

    void change(String what, JsonNode how) throws GenericEntityException {
        switch (what) {
            case "custom-field" -> renameField(how);
            case "option" -> removeOption(how);
            case "permission" -> removePermission(how);
            case "screen" -> removeFromScreen(how);
            case "workflow" -> renameTransition(how);
            case "workflow-draft" -> services.get(WorkflowManager.class).deleteDraftWorkflow(text(how, "name"));
            default -> throw new IllegalArgumentException(what + " is not changed here");
        }
    }

    private void renameField(JsonNode how) {
        CustomField field = field(how);
        services.get(CustomFieldManager.class).updateCustomField(field.getIdAsLong(), text(how, "name"), field.getUntranslatedDescription(),
            field.getCustomFieldSearcher());
    }

    private void removeOption(JsonNode how) {
        OptionsManager options = services.get(OptionsManager.class);
        Option gone = options.getOptions(field(how).getConfigurationSchemes().get(0).getOneAndOnlyConfig()).stream()
            .filter(option -> option.getValue().equals(how.path("remove").asText())).findFirst().orElseThrow(() -> missing("option"));
        options.deleteOptionAndChildren(gone);
    }

    /** From everybody who holds it. */
    private void removePermission(JsonNode how) throws GenericEntityException {
        Project project = services.get(ProjectManager.class).getProjectObjByKey(text(how, "project"));
        PermissionSchemeManager schemes = services.get(PermissionSchemeManager.class);
        List<PermissionSchemeEntry> entries = new ArrayList<>(schemes.getPermissionSchemeEntries(schemes.getSchemeFor(project),
            new ProjectPermissionKey(text(how, "remove"))));
        for (PermissionSchemeEntry entry : entries) {
            schemes.deleteEntity(entry.getId());
        }
    }

    private void removeFromScreen(JsonNode how) {
        FieldScreen screen = services.get(FieldScreenManager.class).getFieldScreens().stream()
            .filter(one -> one.getName().equals(how.path("name").asText())).findFirst().orElseThrow(() -> missing("screen"));
        for (FieldScreenTab tab : screen.getTabs()) {
            if (tab.isContainsField(text(how, "remove"))) {
                tab.removeFieldScreenLayoutItem(tab.getFieldScreenLayoutItem(text(how, "remove")).getPosition());
            }
        }
    }

    /** Through a draft, as the workflow editor does; it stays a draft unless it is to be published. */
    private void renameTransition(JsonNode how) {
        WorkflowManager workflows = services.get(WorkflowManager.class);
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        JiraWorkflow draft = workflows.createDraftWorkflow(user, text(how, "name"));
        actions(draft.getDescriptor()).stream().filter(action -> action.getName().equals(how.path("transition").asText()))
            .forEach(action -> action.setName(text(how, "rename")));
        workflows.updateWorkflow(user, draft);
        if (how.path("publish").asBoolean()) {
            workflows.overwriteActiveWorkflow(user, text(how, "name"));
        }
    }

    private static List<ActionDescriptor> actions(WorkflowDescriptor descriptor) {
        List<ActionDescriptor> actions = new ArrayList<>();
        descriptor.getGlobalActions().forEach(action -> actions.add((ActionDescriptor) action));
        descriptor.getSteps().forEach(step -> ((StepDescriptor) step).getActions().forEach(action -> actions.add((ActionDescriptor) action)));
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
