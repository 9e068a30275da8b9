package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sems.sandbox.kernel.StandIns;

/** The texts given for one custom field: {@code customfield_N} under the null key, {@code customfield_N:key} under that key. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class FieldParameters implements CustomFieldParams {
    private final Map<String, Collection<String>> values = new LinkedHashMap<>();
    private CustomField field;

    protected FieldParameters(CustomField field) {
        this.field = field;
    }

    /** @param parameters texts, arrays or collections of texts, by parameter name; empty texts count as not given, as in Jira */
    public static CustomFieldParams of(CustomField field, Map<String, ?> parameters) {
        FieldParameters params = StandIns.create(FieldParameters.class, field);
        parameters.forEach((name, given) -> {
            if (name.equals(field.getId()) || name.startsWith(field.getId() + ':')) {
                String key = name.equals(field.getId())
                        ? null
                        : name.substring(field.getId().length() + 1);
                List<String> texts = texts(given).stream()
                        .filter(t -> t != null && !t.isEmpty())
                        .toList();
                if (!texts.isEmpty()) {
                    params.put(key, texts);
                }
            }
        });
        return params;
    }

    public static boolean given(String fieldId, Map<String, ?> parameters) {
        return parameters.keySet().stream().anyMatch(k -> k.equals(fieldId) || k.startsWith(fieldId + ':'));
    }

    private static List<String> texts(Object given) {
        return given instanceof String[] array
                ? Arrays.asList(array)
                : given instanceof Collection<?> several
                        ? several.stream()
                                .map(o -> o == null ? null : o.toString())
                                .toList()
                        : given == null ? List.of() : List.of(given.toString());
    }

    public CustomField getCustomField() {
        return field;
    }

    public Set<String> getAllKeys() {
        return values.keySet();
    }

    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Collection getValuesForNullKey() {
        return values.get(null);
    }

    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    public Object getFirstValueForKey(String key) {
        Collection<String> own = values.get(key);
        return own == null || own.isEmpty() ? null : own.iterator().next();
    }

    public void put(String key, Collection<String> given) {
        values.put(key, new ArrayList<>(given));
    }
}
