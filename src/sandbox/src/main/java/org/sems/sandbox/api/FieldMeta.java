package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.CustomValues;
import org.sems.sandbox.api.json.Options;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.SecurityLevels;

/** What a field of a screen takes: its name, its kind of JSON, and what may be chosen. */
public final class FieldMeta {
    private static final Map<String, Map<String, Object>> SYSTEM = Map.ofEntries(
            Map.entry("summary", object("type", "string")),
            Map.entry("description", object("type", "string")),
            Map.entry("environment", object("type", "string")),
            Map.entry("duedate", object("type", "date")),
            Map.entry("assignee", object("type", "user")),
            Map.entry("reporter", object("type", "user")),
            Map.entry("priority", object("type", "priority")),
            Map.entry("resolution", object("type", "resolution")),
            Map.entry("security", object("type", "securitylevel")),
            Map.entry("labels", object("type", "array", "items", "string")),
            Map.entry("components", object("type", "array", "items", "component")),
            Map.entry("issuelinks", object("type", "array", "items", "issuelinks")),
            Map.entry("attachment", object("type", "array", "items", "attachment")),
            Map.entry("issuetype", object("type", "issuetype")),
            Map.entry("project", object("type", "project")),
            Map.entry("status", object("type", "status")),
            Map.entry("creator", object("type", "user")),
            Map.entry("created", object("type", "datetime")),
            Map.entry("updated", object("type", "datetime")),
            Map.entry("resolutiondate", object("type", "datetime")),
            Map.entry("comment", object("type", "comments-page")));

    private final FieldNames names;
    private final CustomFields customFields;
    private final CustomValues customValues;
    private final Options options;
    private final Constants constants;
    private final Projects projects;
    private final SecurityLevels levels;
    private final Shapes shapes;

    public FieldMeta(
            FieldNames names,
            CustomFields customFields,
            CustomValues customValues,
            Options options,
            Constants constants,
            Projects projects,
            SecurityLevels levels,
            Shapes shapes) {
        this.names = names;
        this.customFields = customFields;
        this.customValues = customValues;
        this.options = options;
        this.constants = constants;
        this.projects = projects;
        this.levels = levels;
        this.shapes = shapes;
    }

    Map<String, Object> schema(String field) {
        Optional<CustomField> custom = custom(field);
        if (custom.isPresent()) {
            return customValues.schema(custom.get());
        }
        Map<String, Object> schema = new java.util.LinkedHashMap<>(SYSTEM.getOrDefault(field, object("type", "any")));
        schema.put("system", field);
        return schema;
    }

    /** Empty when the field does not hold for the place, or does not exist. */
    Optional<Map<String, Object>> of(String field, Place place, ApplicationUser user) {
        Optional<CustomField> custom = custom(field);
        if (!names.exists(field)
                || custom.isPresent()
                        && customFields
                                .configFor(
                                        custom.get(),
                                        place.project().getId(),
                                        place.type().getId())
                                .isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> meta = object(
                "required",
                field.equals("summary"),
                "schema",
                schema(field),
                "name",
                names.of(field),
                "fieldId",
                field,
                "operations",
                "array".equals(schema(field).get("type")) ? List.of("add", "set", "remove") : List.of("set"));
        List<Map<String, Object>> allowed = allowed(field, custom, place, user);
        if (!allowed.isEmpty()) {
            meta.put("allowedValues", allowed);
        }
        return Optional.of(meta);
    }

    private List<Map<String, Object>> allowed(
            String field, Optional<CustomField> custom, Place place, ApplicationUser user) {
        if (custom.isPresent()) {
            String type = customFields.typeKeyOf(custom.get());
            return type.endsWith(":select") || type.endsWith(":multiselect")
                    ? options
                            .of(
                                    custom.get(),
                                    place.project().getId(),
                                    place.type().getId())
                            .stream()
                            .map(shapes::option)
                            .toList()
                    : List.of();
        }
        return switch (field) {
            case "priority" ->
                constants.priorities().stream()
                        .map(each -> shapes.constant("priority", each))
                        .toList();
            case "resolution" ->
                constants.resolutions().stream()
                        .map(each -> shapes.constant("resolution", each))
                        .toList();
            case "components" ->
                projects.componentsOf(place.project().getId()).stream()
                        .map(shapes::component)
                        .toList();
            case "security" ->
                levels.choices(place.issue(), user).stream()
                        .map(shapes::securityLevel)
                        .toList();
            case "issuetype" -> List.of(shapes.issueType(place.type()));
            case "project" -> List.of(shapes.project(place.project()));
            default -> List.of();
        };
    }

    private Optional<CustomField> custom(String field) {
        return FieldNames.customId(field).flatMap(customFields::byId);
    }
}
