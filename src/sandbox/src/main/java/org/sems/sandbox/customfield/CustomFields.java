package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The custom fields, and the types and searchers that they are made of. */
public interface CustomFields {
    List<CustomField> all();

    Optional<CustomField> byId(long id);

    /** By {@code customfield_NUMBER}; nothing for any other text. */
    Optional<CustomField> byFieldId(String fieldId);

    /** Without case, as JQL finds a field by its name. */
    List<CustomField> byName(String name);

    /** Fields with a context that holds for the project and the issue type. */
    List<CustomField> inScope(long projectId, String issueTypeId);

    /** The configuration that holds for the project and the issue type: where options and defaults hang. */
    Optional<FieldConfig> configFor(CustomField field, long projectId, String issueTypeId);

    /** A type that the host brings, by complete key; the object is made at the first use and initialised with its descriptor. */
    void register(String completeKey, String name, Supplier<? extends CustomFieldType<?, ?>> type);

    Optional<CustomFieldType<?, ?>> type(String completeKey);

    Optional<CustomFieldSearcher> searcher(String completeKey);

    /** The complete key of the type of a field, without making the type. */
    String typeKeyOf(CustomField field);

    /** The complete key of the searcher of a field; empty: the field is not searchable. */
    Optional<String> searcherKeyOf(CustomField field);
}
