package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a user's input into an issue's working copy, field by field. A field that is not on the screen is left alone,
 * even if something was given for it; on creation it gets its default.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class Input {
    private final Edit edit;
    private final IssueInputParameters input;
    private final Map<String, String[]> given;
    private final Set<String> onScreen;
    private final Optional<FieldLayout> layout;

    Input(Edit edit, IssueInputParameters input, Collection<String> onScreen) {
        this.edit = edit;
        this.input = input;
        this.given = input.getActionParameters();
        this.onScreen = Set.copyOf(onScreen);
        this.layout =
                edit.surroundings().services().find(FieldLayoutManager.class).map(m -> m.getFieldLayout(edit.issue()));
    }

    void take() {
        for (SystemField field : SystemFields.ALL.values()) {
            take(field);
        }
        for (CustomField field : edit.surroundings()
                .customFields()
                .inScope(edit.issue().getProjectId(), edit.issue().getIssueTypeId())) {
            take(field);
        }
    }

    private void take(SystemField field) {
        boolean shown = shown(field.id());
        if (shown && input.isFieldPresent(field.id())) {
            field.take(edit, given.get(field.id()));
        } else if (edit.creating()) {
            field.takeDefault(edit);
        } else if (shown
                && !input.retainExistingValuesWhenParameterNotProvided()
                && !field.id().equals("resolution")) { // only a transition sets it
            field.take(edit, new String[0]);
        }
        boolean check = edit.creating() || shown && !checksOnlyPresent(field.id());
        if (check
                && required(field.id())
                && field.isEmpty(edit)
                && !edit.errors().getErrors().containsKey(field.id())) {
            edit.errors().addError(field.id(), name(field.id()) + " is required.");
        }
    }

    private void take(CustomField field) {
        boolean shown = shown(field.getId());
        CustomFieldType type = field.getCustomFieldType();
        FieldConfig config = edit.surroundings()
                .customFields()
                .configFor(field, edit.issue().getProjectId(), edit.issue().getIssueTypeId())
                .orElse(null);
        if (type == null || config == null) {
            return;
        }
        if (shown && (FieldParameters.given(field.getId(), given) || input.isFieldPresent(field.getId()))) {
            takeGiven(field, type, config);
        } else if (edit.creating() && (!shown || input.applyDefaultValuesWhenParameterNotProvided())) {
            Object value = type.getDefaultValue(config);
            if (value != null) {
                edit.issue().setCustomFieldValue(field, value);
            }
        } else if (!edit.creating() && shown && !input.retainExistingValuesWhenParameterNotProvided()) {
            edit.issue().setCustomFieldValue(field, null);
        }
        boolean check = edit.creating() || shown && !checksOnlyPresent(field.getId());
        if (check
                && required(field.getId())
                && edit.issue().getCustomFieldValue(field) == null
                && !edit.errors().getErrors().containsKey(field.getId())) {
            edit.errors().addError(field.getId(), field.getName() + " is required.");
        }
    }

    private void takeGiven(CustomField field, CustomFieldType type, FieldConfig config) {
        CustomFieldParams params = FieldParameters.of(field, given);
        ErrorCollection found = new SimpleErrorCollection();
        type.validateFromParams(params, found, config);
        if (found.hasAnyErrors()) {
            found.getErrors().forEach(edit.errors()::addError);
            found.getErrorMessages().forEach(edit.errors()::addErrorMessage);
            return;
        }
        try {
            edit.issue().setCustomFieldValue(field, type.getValueFromCustomFieldParams(params));
        } catch (FieldValidationException e) {
            edit.errors().addError(field.getId(), e.getMessage());
        }
    }

    private boolean shown(String fieldId) {
        return (input.skipScreenCheck() || onScreen.contains(fieldId))
                && item(fieldId).map(i -> !i.isHidden()).orElse(true);
    }

    private boolean checksOnlyPresent(String fieldId) {
        return input.onlyValidatePresentFieldsWhenRetainingExistingValues() && !input.isFieldPresent(fieldId);
    }

    private boolean required(String fieldId) {
        return item(fieldId).map(FieldLayoutItem::isRequired).orElse(false);
    }

    private Optional<FieldLayoutItem> item(String fieldId) {
        return layout.map(l -> l.getFieldLayoutItem(fieldId));
    }

    private static String name(String fieldId) {
        return switch (fieldId) {
            case "duedate" -> "Due Date";
            case "components" -> "Component/s";
            case "security" -> "Security Level";
            default -> Character.toUpperCase(fieldId.charAt(0)) + fieldId.substring(1);
        };
    }
}
