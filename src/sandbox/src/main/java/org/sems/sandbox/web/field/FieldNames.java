package org.sems.sandbox.web.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.customfield.CustomFields;

/** What fields are called on screens, in columns and in REST, by their ids. */
public final class FieldNames {
    public static final String CUSTOM = "customfield_";
    private static final Map<String, String> SYSTEM = new LinkedHashMap<>();

    static {
        SYSTEM.put("issuekey", "Key");
        SYSTEM.put("issuetype", "Issue Type");
        SYSTEM.put("project", "Project");
        SYSTEM.put("summary", "Summary");
        SYSTEM.put("status", "Status");
        SYSTEM.put("priority", "Priority");
        SYSTEM.put("resolution", "Resolution");
        SYSTEM.put("assignee", "Assignee");
        SYSTEM.put("reporter", "Reporter");
        SYSTEM.put("creator", "Creator");
        SYSTEM.put("created", "Created");
        SYSTEM.put("updated", "Updated");
        SYSTEM.put("duedate", "Due Date");
        SYSTEM.put("resolutiondate", "Resolved");
        SYSTEM.put("components", "Component/s");
        SYSTEM.put("labels", "Labels");
        SYSTEM.put("security", "Security Level");
        SYSTEM.put("environment", "Environment");
        SYSTEM.put("description", "Description");
        SYSTEM.put("issuelinks", "Linked Issues");
        SYSTEM.put("attachment", "Attachment");
        SYSTEM.put("comment", "Comment");
    }

    private final CustomFields customFields;

    public FieldNames(CustomFields customFields) {
        this.customFields = customFields;
    }

    /** The system fields in the order in which they are listed. */
    public static Map<String, String> system() {
        return SYSTEM;
    }

    public String of(String fieldId) {
        return SYSTEM.containsKey(fieldId)
                ? SYSTEM.get(fieldId)
                : customId(fieldId)
                        .flatMap(customFields::byId)
                        .map(field -> field.getName())
                        .orElse(fieldId);
    }

    public boolean exists(String fieldId) {
        return SYSTEM.containsKey(fieldId)
                || customId(fieldId).flatMap(customFields::byId).isPresent();
    }

    /** The number in {@code customfield_10001}. */
    public static Optional<Long> customId(String fieldId) {
        return fieldId.matches(CUSTOM + "\\d{1,18}")
                ? Optional.of(Long.valueOf(fieldId.substring(CUSTOM.length())))
                : Optional.empty();
    }
}
