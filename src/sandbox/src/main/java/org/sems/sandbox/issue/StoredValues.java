package org.sems.sandbox.issue;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** Where custom field types keep their values: in the issue's document, in one of Jira's four column types. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class StoredValues implements CustomFieldValuePersister {
    /** Jira's {@code customfieldvalue.stringvalue} holds no more. */
    public static final int LONGEST_LIMITED_TEXT = 255;

    private final Issues issues;

    protected StoredValues(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        IssueRecord record = issues.forChange(issueId);
        List<Object> stored = values == null
                ? List.of()
                : ((Collection<Object>) values)
                        .stream()
                                .filter(v -> v != null)
                                .map(v -> toStored(type, v))
                                .toList();
        if (stored.isEmpty()) {
            record.values.remove(field.getIdAsLong());
        } else {
            record.values.put(field.getIdAsLong(), stored);
        }
        issues.save(record);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return issueId == null
                ? List.of()
                : issues
                        .byId(issueId)
                        .map(r -> r.values.getOrDefault(field.getIdAsLong(), List.of()))
                        .orElse(List.of())
                        .stream()
                        .map(v -> fromStored(type, v))
                        .toList();
    }

    private static Object toStored(PersistenceFieldType type, Object value) {
        if (type == PersistenceFieldType.TYPE_DATE) {
            return ((Date) value).getTime();
        }
        if (type == PersistenceFieldType.TYPE_DECIMAL) {
            return ((Number) value).doubleValue();
        }
        String text = value.toString();
        if (type == PersistenceFieldType.TYPE_LIMITED_TEXT && text.length() > LONGEST_LIMITED_TEXT) {
            throw new IllegalArgumentException(
                    "a value of a limited text has at most " + LONGEST_LIMITED_TEXT + " characters");
        }
        return text;
    }

    private static Object fromStored(PersistenceFieldType type, Object value) {
        if (type == PersistenceFieldType.TYPE_DATE) {
            return new Timestamp(((Number) value).longValue());
        }
        return type == PersistenceFieldType.TYPE_DECIMAL ? (Object) ((Number) value).doubleValue() : value.toString();
    }
}
