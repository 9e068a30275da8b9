package org.sems.sandbox.issue;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sems.sandbox.kernel.RequestCache;

/**
 * Where custom field types keep their values: in the issue's document, in one of Jira's four column types. A thread that has read one value of an
 * issue remembers all of them, of some issues, until it writes a value itself or {@link RequestCache} is cleared.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class StoredValues implements CustomFieldValuePersister {
    /** Jira's {@code customfieldvalue.stringvalue} holds no more. */
    public static final int LONGEST_LIMITED_TEXT = 255;

    private static final int REMEMBERED_ISSUES = 10;
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
        forget();
    }

    /** Forgets what the thread has read, also where there is no such value. */
    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        boolean isThere = stored(field, issueId).contains(toStored(type, value));
        if (isThere) {
            IssueRecord record = issues.forChange(issueId);
            List<Object> left = new ArrayList<>(record.values.get(field.getIdAsLong()));
            left.remove(toStored(type, value));
            record.values.put(field.getIdAsLong(), left);
            issues.save(record);
        }
        forget();
        return isThere ? Set.of(issueId) : Set.of();
    }

    private void forget() {
        RequestCache.remove(this);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return issueId == null
                ? List.of()
                : remembered()
                        .computeIfAbsent(issueId, this::ofIssue)
                        .getOrDefault(field.getIdAsLong(), List.of())
                        .stream()
                        .map(v -> fromStored(type, v))
                        .toList();
    }

    private Map<Long, Map<Long, List<Object>>> remembered() {
        return RequestCache.get(this, () -> new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Map<Long, List<Object>>> eldest) {
                return size() > REMEMBERED_ISSUES;
            }
        });
    }

    private List<Object> stored(CustomField field, Long issueId) {
        return ofIssue(issueId).getOrDefault(field.getIdAsLong(), List.of());
    }

    private Map<Long, List<Object>> ofIssue(Long issueId) {
        return issues.byId(issueId).map(r -> Map.copyOf(r.values)).orElse(Map.of());
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
