package org.sems.jira.provisioning.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.record.field.OptionNames;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/**
 * Custom fields with one context that holds all projects of all SeMSs: a second context would take a project away from the first.
 * Contexts that an administrator made beside it are read and left alone. Options are added in order and never removed.
 */
public final class JiraCustomFields implements HostObjects {
    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;
    private final OptionsManager options;
    private final FieldScreenManager screens;
    private final ProjectManager projects;
    private final CountIssues issues;
    private final OptionNames names;

    public JiraCustomFields(
            CustomFieldManager fields,
            FieldConfigSchemeManager contexts,
            OptionsManager options,
            FieldScreenManager screens,
            ProjectManager projects,
            CountIssues issues,
            OptionNames names) {
        this.fields = fields;
        this.contexts = contexts;
        this.options = options;
        this.screens = screens;
        this.projects = projects;
        this.issues = issues;
        this.names = names;
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOM_FIELD;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id)).map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getUntranslatedName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        FieldTypes.Stock stock = FieldTypes.of(shape.text("type"));
        CustomFieldType<?, ?> type = fields.getCustomFieldType(stock.type());
        CustomFieldSearcher searcher = fields.getCustomFieldSearcher(stock.searcher());
        if (type == null) {
            throw new IllegalStateException("Jira has no field type " + stock.type());
        }
        try {
            CustomField field = fields.createCustomField(
                    name, shape.text("~description"), type, searcher, nodes(shape.part("projects")), allIssueTypes());
            addOptions(context(field).orElseThrow().getOneAndOnlyConfig(), shape.part("options"));
            return field.getId();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("custom field " + name, e);
        }
    }

    @Override
    public void update(String id, Shape shape) {
        CustomField field = fields.getCustomFieldObject(id);
        List<String> wanted = shape.part("projects");
        List<String> elsewhere = contexts.getConfigSchemesForField(field).stream()
                .skip(1)
                .flatMap(scheme -> projectIds(scheme).stream())
                .toList();
        List<JiraContextNode> nodes = nodes(
                wanted.stream().filter(project -> !elsewhere.contains(project)).toList());
        Optional<FieldConfigScheme> context = context(field);
        if (context.isEmpty()) {
            contexts.createDefaultScheme(field, nodes, allIssueTypes());
        } else if (!wanted.contains(Shape.ALL)
                && !Set.copyOf(projectIds(context.get())).equals(Set.copyOf(wanted))) {
            contexts.updateFieldConfigScheme(context.get(), nodes, field);
        }
        fields.refreshConfigurationSchemes(field.getIdAsLong());
        addOptions(context(fields.getCustomFieldObject(id)).orElseThrow().getOneAndOnlyConfig(), shape.part("options"));
    }

    @Override
    public void delete(String id) {
        try {
            fields.removeCustomField(fields.getCustomFieldObject(id));
        } catch (RemoveException e) {
            throw new IllegalStateException("custom field " + id, e);
        }
    }

    @Override
    public List<PlanMessage> uses(String id) {
        List<String> shown = screens.getFieldScreens().stream()
                .filter(screen -> screen.containsField(id))
                .map(FieldScreen::getName)
                .toList();
        if (!shown.isEmpty()) {
            return List.of(PlanMessage.of("on-screens", String.join(", ", shown)));
        }
        long count = issues.count("cf[" + fields.getCustomFieldObject(id).getIdAsLong() + "] is not EMPTY");
        return count == 0 ? List.of() : List.of(PlanMessage.of("values-stored", String.valueOf(count)));
    }

    /**
     * Swapping the names of two options changes what was chosen, and a new option under the old name would not repair
     * that.
     */
    @Override
    public List<PlanMessage> obstacles(String id, Shape target) {
        CustomField field = fields.getCustomFieldObject(id);
        return context(field).map(FieldConfigScheme::getOneAndOnlyConfig).map(options::getOptions).stream()
                .flatMap(Options::stream)
                .filter(option -> target.part("options").contains(option.getValue()))
                .flatMap(option -> otherName(option)
                        .map(name -> PlanMessage.of(
                                "obstacle.option-renamed", field.getUntranslatedName(), name, option.getValue()))
                        .stream())
                .toList();
    }

    /** Under which name it was made, if that is not the one that it has. */
    private Optional<String> otherName(Option option) {
        return names.madeAs(option.getOptionId()).filter(name -> !name.equals(option.getValue()));
    }

    private String shown(Option option) {
        return otherName(option)
                .map(name -> name + " \u2192 " + option.getValue())
                .orElse(option.getValue());
    }

    private void addOptions(FieldConfig config, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Options present = options.getOptions(config);
        Set<String> values = present == null
                ? Set.of()
                : present.stream().map(Option::getValue).collect(Collectors.toSet());
        long sequence = values.size();
        for (String value : wanted) {
            if (!values.contains(value)) {
                options.createOption(config, null, sequence++, value);
            }
        }
        names.remember(options.getOptions(config).stream()
                .filter(option -> wanted.contains(option.getValue()))
                .collect(Collectors.toMap(Option::getOptionId, Option::getValue)));
    }

    private Existing present(CustomField field) {
        Set<String> used = new LinkedHashSet<>();
        List<String> values = new ArrayList<>();
        for (FieldConfigScheme scheme : contexts.getConfigSchemesForField(field)) {
            used.addAll(projectIds(scheme));
        }
        context(field)
                .map(FieldConfigScheme::getOneAndOnlyConfig)
                .map(options::getOptions)
                .ifPresent(found -> found.stream()
                        .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
                        .map(this::shown)
                        .forEach(values::add));
        return Existing.of(
                Kind.CUSTOM_FIELD,
                field.getId(),
                field.getUntranslatedName(),
                Shape.empty()
                        .with(
                                "type",
                                FieldTypes.ofJira(field.getCustomFieldType().getKey()))
                        .with("options", values)
                        .with("projects", List.copyOf(used)));
    }

    private static List<String> projectIds(FieldConfigScheme scheme) {
        return scheme.isGlobal()
                ? List.of(Shape.ALL)
                : scheme.getAssociatedProjectIds().stream().map(String::valueOf).toList();
    }

    private Optional<FieldConfigScheme> context(CustomField field) {
        return contexts.getConfigSchemesForField(field).stream().findFirst();
    }

    private List<JiraContextNode> nodes(List<String> projectIds) {
        Long[] ids = projectIds.stream()
                .filter(id -> !id.equals(Shape.ALL))
                .map(Long::valueOf)
                .filter(id -> projects.getProjectObj(id) != null)
                .toArray(Long[]::new);
        return CustomFieldUtils.buildJiraIssueContexts(false, ids, projects);
    }

    /** Jira's way to say "any issue type". */
    private static List<IssueType> allIssueTypes() {
        return Collections.singletonList(null);
    }
}
