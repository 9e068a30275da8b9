package org.sems.sandbox.customfield;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;

/** Custom fields. Names are not kept unique, as in Jira; without a searcher a field is not searchable. */
abstract class StandInCustomFieldManager implements CustomFieldManager {
    private final StoredCustomFields fields;
    private final Contexts contexts;
    private final Shelves shelves;
    private final Services services;

    StandInCustomFieldManager(StoredCustomFields fields, Contexts contexts, Shelves shelves, Services services) {
        this.fields = fields;
        this.contexts = contexts;
        this.shelves = shelves;
        this.services = services;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> where,
            List<IssueType> issueTypes) {
        return shelves.together(() -> {
            FieldRecord made = fields.shelf.put(new FieldRecord(
                    fields.shelf.nextId(), Names.required("name", name), description, type.getKey(), key(searcher)));
            CustomField field = fields.object(made);
            if (where != null && !where.isEmpty()) {
                services.get(FieldConfigSchemeManager.class).createDefaultScheme(field, where, issueTypes);
            }
            return field;
        });
    }

    private static String key(CustomFieldSearcher searcher) {
        return searcher == null ? null : searcher.getDescriptor().getCompleteKey();
    }

    @Override
    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        fields.shelf.put(new FieldRecord(
                id,
                Names.required("name", name),
                description,
                fields.shelf.need(id).type(),
                key(searcher)));
    }

    /** With its contexts, options, values and places on screens. */
    @Override
    public void removeCustomField(CustomField field) throws RemoveException {
        shelves.together(() -> {
            services.get(Bonds.class).removed(Bonds.Kind.CUSTOM_FIELD, String.valueOf(field.getIdAsLong()));
            services.get(OptionsManager.class).removeCustomFieldOptions(field);
            contexts.removeAllOf(field.getId());
            fields.shelf.remove(field.getIdAsLong());
        });
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.byId(id).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String fieldId) {
        return fields.byFieldId(fieldId).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return fields.all();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Long project, String issueType) {
        return fields.inScope(project, issueType);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return fields.all().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByNameIgnoreCase(String name) {
        return fields.byName(name);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomFieldType getCustomFieldType(String key) {
        return fields.type(key).orElse(null);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType type) {
        return fields.types.searchersOf(type.getKey());
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return fields.searcher(key).orElse(null);
    }

    @Override
    public void refreshConfigurationSchemes(Long id) {
        // a field reads its contexts again each time
    }
}
