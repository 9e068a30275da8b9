package org.sems.sandbox.api.json;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.customfield.CustomFields;

/** Values of custom fields as JSON: the plugin's types write their own, Jira's are written as Jira does. */
public final class CustomValues {
    private final CustomFields customFields;
    private final PluginModules modules;
    private final Shapes shapes;

    public CustomValues(CustomFields customFields, PluginModules modules, Shapes shapes) {
        this.customFields = customFields;
        this.modules = modules;
        this.shapes = shapes;
    }

    public Object json(CustomField field, Issue issue) {
        if (modules.find(customFields.typeKeyOf(field)).isPresent()
                && field.getCustomFieldType() instanceof RestAwareCustomFieldType aware) {
            FieldJsonRepresentation json = aware.getJsonFromIssue(field, issue, false, null);
            return json == null || json.getStandardData() == null
                    ? null
                    : json.getStandardData().getData();
        }
        return json(field.getValue(issue), own(field));
    }

    private Object json(Object value, String type) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> json(each, type)).toList();
        }
        if (value instanceof Option option) {
            return shapes.option(option);
        }
        if (value instanceof ApplicationUser user) {
            return shapes.user(user);
        }
        if (value instanceof Label label) {
            return label.getLabel();
        }
        return value instanceof Date date ? type.equals("datetime") ? Dates.moment(date) : Dates.day(date) : value;
    }

    /** What kind of JSON the field is, as {@code schema} of Jira's field list. */
    public Map<String, Object> schema(CustomField field) {
        String complete = customFields.typeKeyOf(field);
        if (modules.find(complete).isPresent()
                && field.getCustomFieldType() instanceof RestAwareCustomFieldType aware) {
            JsonType json = aware.getJsonSchema(field);
            return schema(json.getType(), json.getItems(), complete, field);
        }
        return switch (own(field)) {
            case "select" -> schema("option", null, complete, field);
            case "multiselect" -> schema("array", "option", complete, field);
            case "userpicker" -> schema("user", null, complete, field);
            case "multiuserpicker" -> schema("array", "user", complete, field);
            case "labels" -> schema("array", "string", complete, field);
            case "datepicker" -> schema("date", null, complete, field);
            case "datetime" -> schema("datetime", null, complete, field);
            case "float" -> schema("number", null, complete, field);
            default -> schema("string", null, complete, field);
        };
    }

    private static Map<String, Object> schema(String type, String items, String custom, CustomField field) {
        Map<String, Object> schema = object("type", type);
        if (items != null) {
            schema.put("items", items);
        }
        schema.put("custom", custom);
        schema.put("customId", field.getIdAsLong());
        return schema;
    }

    /** The type's own key, without the plugin that brings it. */
    String own(CustomField field) {
        return customFields.typeKeyOf(field).replaceFirst(".*:", "");
    }
}
