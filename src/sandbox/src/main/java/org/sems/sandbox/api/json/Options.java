package org.sems.sandbox.api.json;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.customfield.CustomFields;

/** The options of a select field for a project and an issue type, and the one that a piece of JSON means. */
public final class Options {
    private final CustomFields customFields;

    public Options(CustomFields customFields) {
        this.customFields = customFields;
    }

    public List<Option> of(CustomField field, long projectId, String issueTypeId) {
        return customFields
                .configFor(field, projectId, issueTypeId)
                .<List<Option>>map(config -> List.copyOf(field.getOptions(null, config, null)))
                .orElse(List.of());
    }

    /** @param json {@code {"value": ..}} or {@code {"id": ..}} */
    String id(CustomField field, Object json, long projectId, String issueTypeId) {
        Map<String, Object> wanted = Json.map(field.getId(), json);
        Optional<Option> option = of(field, projectId, issueTypeId).stream()
                .filter(each -> !Boolean.TRUE.equals(each.getDisabled()))
                .filter(each -> wanted.containsKey("id")
                        ? each.getOptionId().toString().equals(String.valueOf(wanted.get("id")))
                        : each.getValue().equals(wanted.get("value")))
                .findFirst();
        return option.orElseThrow(() -> Refused.field(
                        field.getId(),
                        wanted.containsKey("id")
                                ? "Option id '" + wanted.get("id") + "' is not valid"
                                : "Option value '" + wanted.get("value") + "' is not valid"))
                .getOptionId()
                .toString();
    }
}
