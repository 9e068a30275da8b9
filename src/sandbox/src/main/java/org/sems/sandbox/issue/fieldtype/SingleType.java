package org.sems.sandbox.issue.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.function.Function;

/** A field of one value, described by how the value is read, written, stored and shown. */
final class SingleType<T> extends AbstractSingleFieldType<T> {
    private final PersistenceFieldType column;
    private final Conversion<T> conversion;
    private final Function<T, String> shown;

    /**
     * The ways of a value. {@code read} throws {@link FieldValidationException} with words for the user; {@code load} answers null
     * for what is no longer there.
     */
    record Conversion<T>(
            Function<String, T> read, Function<T, String> write, Function<T, Object> store, Function<Object, T> load) {}

    /** @param shown the text of the history; null: the written form says it all */
    SingleType(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            PersistenceFieldType column,
            Conversion<T> conversion,
            Function<T, String> shown) {
        super(persister, configs);
        this.column = column;
        this.conversion = conversion;
        this.shown = shown;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return column;
    }

    @Override
    protected Object getDbValueFromObject(T value) {
        return conversion.store.apply(value);
    }

    @Override
    protected T getObjectFromDbValue(Object stored) {
        return conversion.load.apply(stored);
    }

    public String getStringFromSingularObject(T value) {
        return value == null ? null : conversion.write.apply(value);
    }

    public T getSingularObjectFromString(String text) {
        return text == null || text.isBlank() ? null : conversion.read.apply(text);
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return value == null || shown == null ? null : shown.apply(value);
    }
}
