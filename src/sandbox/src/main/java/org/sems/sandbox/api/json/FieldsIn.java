package org.sems.sandbox.api.json;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.SecurityLevels;
import org.sems.sandbox.web.field.Times;

/**
 * Fields from JSON into the parameters that Jira's issue service takes, under the names of its forms. The plugin's field
 * types read their JSON themselves.
 */
public final class FieldsIn {
    private static final Set<String> WITHOUT_SCREEN = Set.of("project", "issuetype", "issuelinks", "comment");

    private final IssueService issues;
    private final CustomFields customFields;
    private final PluginModules modules;
    private final Constants constants;
    private final Projects projects;
    private final SecurityLevels levels;
    private final Options options;
    private final CommentIn comments;

    public FieldsIn(
            IssueService issues,
            CustomFields customFields,
            PluginModules modules,
            Constants constants,
            Projects projects,
            SecurityLevels levels,
            Options options,
            CommentIn comments) {
        this.issues = issues;
        this.customFields = customFields;
        this.modules = modules;
        this.constants = constants;
        this.projects = projects;
        this.levels = levels;
        this.options = options;
        this.comments = comments;
    }

    /** @param screen the fields of the screen that the change follows, as Jira's REST does: others are refused */
    public IssueInputParameters read(Changes changes, List<String> screen, Place place, ApplicationUser user) {
        Map<String, String[]> parameters = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        List<CustomField> own = new ArrayList<>();
        changes.operations().forEach((field, operations) -> {
            try {
                if (!WITHOUT_SCREEN.contains(field) && !screen.contains(field)) {
                    throw Refused.field(
                            field,
                            "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
                }
                Optional<CustomField> custom = FieldNames.customId(field).flatMap(customFields::byId);
                if (custom.isPresent() && readsItself(custom.get())) {
                    own.add(custom.get());
                } else if (custom.isPresent()) {
                    parameters.put(field, custom(custom.get(), operations, place));
                } else {
                    system(field, operations, place, user, parameters);
                }
            } catch (Refused refused) {
                @SuppressWarnings("unchecked")
                Map<String, String> found = (Map<String, String>) refused.body().get("errors");
                errors.putAll(found);
            }
        });
        IssueInputParameters input = issues.newIssueInputParameters(parameters);
        own.forEach(field -> errors.putAll(byItself(field, changes.operations().get(field.getId()), place, input)));
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        return input;
    }

    private boolean readsItself(CustomField field) {
        return modules.find(customFields.typeKeyOf(field)).isPresent()
                && field.getCustomFieldType() instanceof RestCustomFieldTypeOperations;
    }

    private static Map<String, String> byItself(
            CustomField field, List<FieldOperationHolder> operations, Place place, IssueInputParameters input) {
        ErrorCollection errors = ((RestCustomFieldTypeOperations) field.getCustomFieldType())
                .getRestFieldOperation(field)
                .updateIssueInputParameters(
                        place.issue(), place.isNew() ? null : place.issue(), field.getId(), input, operations);
        Map<String, String> found = new HashMap<>();
        if (errors != null) {
            found.putAll(errors.getErrors());
            errors.getErrorMessages().forEach(message -> found.putIfAbsent(field.getId(), message));
        }
        return found;
    }

    private void system(
            String field,
            List<FieldOperationHolder> operations,
            Place place,
            ApplicationUser user,
            Map<String, String[]> parameters) {
        switch (field) {
            case "project", "issuetype", "issuelinks" -> {}
            case "summary", "description", "environment" ->
                parameters.put(field, one(text(field, set(field, operations))));
            case "duedate" -> parameters.put(field, one(day(field, set(field, operations))));
            case "assignee", "reporter" -> parameters.put(field, one(userName(field, set(field, operations))));
            case "priority" ->
                parameters.put(field, one(constant(field, set(field, operations), constants.priorities())));
            case "resolution" ->
                parameters.put(field, one(constant(field, set(field, operations), constants.resolutions())));
            case "security" -> parameters.put(field, one(level(set(field, operations), place, user)));
            case "labels" -> parameters.put(field, labels(operations, place).toArray(String[]::new));
            case "components" ->
                parameters.put(field, components(operations, place).toArray(String[]::new));
            case "comment" ->
                operations.forEach(operation -> parameters.putAll(
                        comments.read(Json.map(field, operation.getData().getData()))));
            default ->
                throw Refused.field(
                        field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private String[] custom(CustomField field, List<FieldOperationHolder> operations, Place place) {
        String id = field.getId();
        String type = customFields.typeKeyOf(field).replaceFirst(".*:", "");
        return switch (type) {
            case "select" ->
                one(
                        set(id, operations) == null
                                ? "-1"
                                : options.id(
                                        field,
                                        set(id, operations),
                                        place.project().getId(),
                                        place.type().getId()));
            case "multiselect" ->
                many(
                                operations,
                                field,
                                place,
                                (each, present) -> options.id(
                                        field,
                                        each,
                                        place.project().getId(),
                                        place.type().getId()))
                        .toArray(String[]::new);
            case "datepicker" -> one(day(id, set(id, operations)));
            case "datetime" ->
                one(set(id, operations) == null ? "" : Times.form(Dates.readMoment(id, text(id, set(id, operations)))));
            case "userpicker" -> one(userName(id, set(id, operations)));
            case "multiuserpicker" ->
                one(String.join(
                        ",",
                        Json.list(id, set(id, operations)).stream()
                                .map(each -> userName(id, each))
                                .toList()));
            case "labels" ->
                many(operations, field, place, (each, present) -> text(id, each))
                        .toArray(String[]::new);
            case "float" -> one(number(id, set(id, operations)));
            default -> one(text(id, set(id, operations)));
        };
    }

    private Set<String> many(
            List<FieldOperationHolder> operations,
            CustomField field,
            Place place,
            BiFunction<Object, Set<String>, String> read) {
        Set<String> values = new LinkedHashSet<>();
        if (!place.isNew()
                && operations.stream()
                        .noneMatch(operation -> operation.getOperation().equals("set"))
                && field.getValue(place.issue()) instanceof Collection<?> present) {
            present.forEach(each -> values.add(
                    each instanceof Label label
                            ? label.getLabel()
                            : each instanceof com.atlassian.jira.issue.customfields.option.Option option
                                    ? option.getOptionId().toString()
                                    : each.toString()));
        }
        apply(field.getId(), operations, values, each -> read.apply(each, values));
        return values;
    }

    private static Set<String> labels(List<FieldOperationHolder> operations, Place place) {
        Set<String> labels = new LinkedHashSet<>();
        if (!place.isNew()) {
            place.issue().getLabels().forEach(label -> labels.add(label.getLabel()));
        }
        apply("labels", operations, labels, each -> text("labels", each));
        return labels;
    }

    private Set<String> components(List<FieldOperationHolder> operations, Place place) {
        Set<String> ids = new LinkedHashSet<>();
        if (!place.isNew()) {
            place.issue()
                    .getComponents()
                    .forEach(component -> ids.add(component.getId().toString()));
        }
        apply("components", operations, ids, each -> component(each, place));
        return ids;
    }

    private static void apply(
            String field,
            List<FieldOperationHolder> operations,
            Set<String> values,
            java.util.function.Function<Object, String> read) {
        for (FieldOperationHolder operation : operations) {
            Object data = operation.getData().getData();
            switch (operation.getOperation()) {
                case "set" -> {
                    values.clear();
                    if (data != null) {
                        Json.list(field, data).forEach(each -> values.add(read.apply(each)));
                    }
                }
                case "add" -> values.add(read.apply(data));
                case "remove" -> values.remove(read.apply(data));
                default ->
                    throw Refused.field(field, "Field does not support operation '" + operation.getOperation() + "'");
            }
        }
    }

    private String component(Object json, Place place) {
        Map<String, Object> wanted = Json.map("components", json);
        return projects.componentsOf(place.project().getId()).stream()
                .filter(each -> wanted.containsKey("id")
                        ? each.getId().toString().equals(wanted.get("id"))
                        : each.getName().equals(wanted.get("name")))
                .map(ProjectComponent::getId)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> Refused.field(
                        "components",
                        "Component name '" + wanted.getOrDefault("name", wanted.get("id")) + "' is not valid"));
    }

    private static String constant(String field, Object json, Collection<? extends IssueConstant> constants) {
        if (json == null) {
            return "";
        }
        Map<String, Object> wanted = Json.map(field, json);
        return constants.stream()
                .filter(each -> wanted.containsKey("id")
                        ? each.getId().equals(wanted.get("id"))
                        : each.getName().equals(wanted.get("name")))
                .map(IssueConstant::getId)
                .findFirst()
                .orElseThrow(() -> Refused.field(field, "The " + field + " selected is invalid."));
    }

    private String level(Object json, Place place, ApplicationUser user) {
        if (json == null) {
            return "-1";
        }
        Map<String, Object> wanted = Json.map("security", json);
        return levels.choices(place.issue(), user).stream()
                .filter(each -> wanted.containsKey("id")
                        ? each.getId().toString().equals(wanted.get("id"))
                        : each.getName().equals(wanted.get("name")))
                .map(IssueSecurityLevel::getId)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> Refused.field(
                        "security",
                        "Security level name '" + wanted.getOrDefault("name", wanted.get("id")) + "' is not valid"));
    }

    private static Object set(String field, List<FieldOperationHolder> operations) {
        if (operations.size() != 1 || !operations.get(0).getOperation().matches("set|edit")) {
            throw Refused.field(
                    field,
                    "Field does not support operation '"
                            + operations.stream()
                                    .map(FieldOperationHolder::getOperation)
                                    .findFirst()
                                    .orElse("") + "'");
        }
        return operations.get(0).getData().getData();
    }

    static String text(String field, Object json) {
        if (json != null && !(json instanceof String)) {
            throw Refused.field(field, "Operation value must be a string");
        }
        return json == null ? "" : (String) json;
    }

    private static String number(String field, Object json) {
        if (json != null && !(json instanceof Number)) {
            throw Refused.field(field, "Operation value must be a number");
        }
        return json == null ? "" : new BigDecimal(json.toString()).toPlainString();
    }

    private static String day(String field, Object json) {
        String text = text(field, json);
        return text.isEmpty() ? "" : Times.form(Dates.readDay(field, text));
    }

    private static String userName(String field, Object json) {
        return json == null ? "" : Json.text(Json.map(field, json), "name").orElse("");
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
