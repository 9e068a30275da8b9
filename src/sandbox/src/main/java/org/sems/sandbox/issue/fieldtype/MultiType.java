package org.sems.sandbox.issue.fieldtype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of several values without an order of their own; no values is null, as in Jira. */
final class MultiType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    private final CustomFieldValuePersister persister;
    private final GenericConfigManager configs;
    private final SingleType.Conversion<S> conversion;
    private final Function<S, String> shown;
    private final String between;

    /** @param between what parts several values in one given text; null: each text is a value */
    MultiType(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            SingleType.Conversion<S> conversion,
            Function<S, String> shown,
            String between) {
        this.persister = persister;
        this.configs = configs;
        this.conversion = conversion;
        this.shown = shown;
        this.between = between;
    }

    public String getStringFromSingularObject(S value) {
        return conversion.write().apply(value);
    }

    public S getSingularObjectFromString(String text) {
        return text == null || text.isBlank() ? null : conversion.read().apply(text.strip());
    }

    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        List<S> values = persister.getValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT).stream()
                .map(conversion.load())
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty() ? null : new LinkedHashSet<>(values);
    }

    public void createValue(CustomField field, Issue issue, Collection<S> values) {
        updateValue(field, issue, values);
    }

    public void updateValue(CustomField field, Issue issue, Collection<S> values) {
        persister.updateValues(
                field,
                issue.getId(),
                PersistenceFieldType.TYPE_LIMITED_TEXT,
                values == null
                        ? List.of()
                        : values.stream()
                                .filter(Objects::nonNull)
                                .map(conversion.store())
                                .distinct()
                                .toList());
    }

    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(params.getCustomField().getId(), e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    public Collection<S> getValueFromCustomFieldParams(CustomFieldParams params) {
        Collection<String> given = params == null ? null : params.getValuesForNullKey();
        if (given == null) {
            return null;
        }
        Set<S> values = given.stream()
                .flatMap(t -> between == null ? java.util.stream.Stream.of(t) : Arrays.stream(t.split(between)))
                .map(this::getSingularObjectFromString)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return values.isEmpty() ? null : values;
    }

    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getValuesForNullKey();
    }

    @SuppressWarnings("unchecked")
    public Collection<S> getDefaultValue(FieldConfig config) {
        Object stored = configs.retrieve(DEFAULT_VALUE_TYPE, config.getId().toString());
        if (!(stored instanceof Collection<?> several) || several.isEmpty()) {
            return null;
        }
        return several.stream()
                .map(o -> conversion.load().apply(o))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String getChangelogValue(CustomField field, Collection<S> values) {
        return values == null
                ? ""
                : values.stream().map(conversion.write()).toList().toString();
    }

    @Override
    public String getChangelogString(CustomField field, Collection<S> values) {
        return values == null ? null : values.stream().map(shown).collect(Collectors.joining(", "));
    }

    @Override
    public boolean valuesEqual(Collection<S> one, Collection<S> other) {
        return one == null || other == null ? one == other : new HashSet<>(one).equals(new HashSet<>(other));
    }
}
