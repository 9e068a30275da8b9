package org.sems.sandbox.web.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.issue.edit.FieldParameters;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Html;

/** Field types of the plugin, drawn by its own Velocity templates in the context that Jira gives them. */
public final class PluginFields {
    /** Jira's own macros around an input: label, then description and what was wrong. */
    private static final String MACROS =
            "#macro(customControlHeader $action $fieldId $fieldName $required $displayParameters $auiparams)"
                    + "<div class=\"field-group\"><label for=\"$fieldId\">$fieldName</label>#end"
                    + "#macro(customControlFooter $action $fieldId $fieldDescription $displayParameters $auiparams)"
                    + "#if($sandboxDescription != '')<div class=\"description\">$sandboxDescription</div>#end"
                    + "#if($sandboxError != '')<div class=\"error\" role=\"alert\">$sandboxError</div>#end</div>#end";

    private final CustomFields customFields;
    private final PluginModules modules;
    private final Templates templates;
    private final JiraAuthenticationContext authentication;

    public PluginFields(
            CustomFields customFields,
            PluginModules modules,
            Templates templates,
            JiraAuthenticationContext authentication) {
        this.customFields = customFields;
        this.modules = modules;
        this.templates = templates;
        this.authentication = authentication;
    }

    public boolean has(CustomField field) {
        return module(field).isPresent();
    }

    /** The value in words; a column falls back to the view's template as in Jira. */
    public Html display(CustomField field, Issue issue, boolean column) {
        Object value = field.getValue(issue);
        ModuleElement module = module(field).orElseThrow();
        Optional<String> template = (column ? module.resource("velocity", "column-view") : Optional.<String>empty())
                .or(() -> module.resource("velocity", "view"));
        return template.map(location -> render("#parse('" + location + "')", field, issue, value, new HashMap<>()))
                .orElseGet(() -> Html.text(value == null ? "" : value));
    }

    /** The input, label and all: in Jira, too, that is the template's business. Without a template the field cannot be edited. */
    public Optional<Html> input(CustomField field, Issue issue, Submitted submitted) {
        Map<String, Object> more = new HashMap<>();
        more.put(
                "sandboxDescription",
                Optional.ofNullable(field.getDescription()).orElse(""));
        more.put("sandboxError", submitted.errors().getOrDefault(field.getId(), ""));
        return module(field)
                .orElseThrow()
                .resource("velocity", "edit")
                .map(location -> render(
                        MACROS + "#parse('" + location + "')", field, issue, shown(field, issue, submitted), more));
    }

    /**
     * What the input shows: what was sent when the form comes back with errors, else the stored or the default value; each as the type
     * reads a form. Without a value the template gets none.
     */
    private static @Nullable Object shown(CustomField field, Issue issue, Submitted submitted) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (submitted.isComingBack()) {
            return type.getStringValueFromCustomFieldParams(FieldParameters.of(field, submitted.parameters()));
        }
        Object value =
                issue.getId() == null ? type.getDefaultValue(field.getRelevantConfig(issue)) : field.getValue(issue);
        return value == null
                ? null
                : type.getStringValueFromCustomFieldParams(FieldParameters.of(
                        field, Map.of(field.getId(), new String[] {asText(type, value)})));
    }

    @SuppressWarnings("unchecked")
    private static String asText(CustomFieldType<?, ?> type, Object value) {
        return ((CustomFieldType<Object, Object>) type).getStringFromSingularObject(value);
    }

    private Html render(String template, CustomField field, Issue issue, Object value, Map<String, Object> context) {
        context.put("customField", field);
        context.put("issue", issue);
        context.put("value", value);
        context.put("fieldLayoutItem", StandIns.create(PlainLayoutItem.class));
        context.put("i18n", authentication.getI18nHelper());
        context.put("configs", configs(field, issue));
        context.put("config", field.getRelevantConfig(issue));
        context.put("displayParameters", new HashMap<String, Object>());
        context.put("displayParams", new HashMap<String, Object>());
        context.put("auiparams", new HashMap<String, Object>());
        context.put("baseurl", "");
        context.putAll(field.getCustomFieldType().getVelocityParameters(issue, field, null));
        return Html.trusted(templates.renderText(template, context));
    }

    private static Object configs(CustomField field, Issue issue) {
        var configs = new ArrayList<>();
        Optional.ofNullable(field.getRelevantConfig(issue)).ifPresent(configs::add);
        return configs;
    }

    private Optional<ModuleElement> module(CustomField field) {
        return modules.find(customFields.typeKeyOf(field));
    }
}
