package org.sems.sandbox.issue.property;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.atlassian.fugue.Option;
import org.sems.sandbox.kernel.Services;

/** Writes properties of issues: users who may edit the issue may, unless the caller skips the check. */
public abstract class StandInIssuePropertyService implements IssuePropertyService {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;
    private final IssueProperties properties;
    private final Services services;

    StandInIssuePropertyService(IssueProperties properties, Services services) {
        this.properties = properties;
        this.services = services;
    }

    @Override
    public SetPropertyValidationResult validateSetProperty(
            ApplicationUser user, Long id, PropertyInput property, EntityPropertyOptions options) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        Issue issue = services.get(IssueManager.class).getIssueObject(id);
        if (issue == null) {
            errors.addErrorMessage("The issue does not exist.");
        } else if (!options.skipPermissionChecks()
                && !services.get(PermissionManager.class).hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to edit this issue.");
        }
        if (property.getPropertyKey().isEmpty() || property.getPropertyKey().length() > LONGEST_KEY) {
            errors.addErrorMessage("The property key must have 1 to " + LONGEST_KEY + " characters.");
        }
        if (property.getPropertyValue().length() > LONGEST_VALUE || !isJson(property.getPropertyValue())) {
            errors.addErrorMessage("The property value must be JSON of at most " + LONGEST_VALUE + " characters.");
        }
        return errors.hasAnyErrors()
                ? new SetPropertyValidationResult(errors, Option.none())
                : new SetPropertyValidationResult(
                        errors,
                        Option.some(new EntityPropertyInput(
                                property.getPropertyValue(),
                                property.getPropertyKey(),
                                id,
                                EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())));
    }

    @Override
    public PropertyResult setProperty(ApplicationUser user, SetPropertyValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("not valid: " + validated.getErrorCollection());
        }
        EntityPropertyInput input = validated.getEntityPropertyInput().get();
        PropertyRecord written = properties.set(input.getEntityId(), input.getPropertyKey(), input.getPropertyValue());
        return new PropertyResult(new SimpleErrorCollection(), Option.some(written.shown()));
    }

    private static boolean isJson(String text) {
        try {
            return new ObjectMapper().readTree(text) != null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
