package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** The custom fields as documents; a field whose type is gone with its plugin is not there while it is gone. */
final class StoredCustomFields implements CustomFields {
    final Shelf<FieldRecord> shelf;
    final FieldTypes types;
    private final Contexts contexts;
    private final Services services;
    private final ConcurrentHashMap<FieldRecord, CustomField> made = new ConcurrentHashMap<>();

    StoredCustomFields(Shelf<FieldRecord> shelf, FieldTypes types, Contexts contexts, Services services) {
        this.shelf = shelf;
        this.types = types;
        this.contexts = contexts;
        this.services = services;
    }

    CustomField object(FieldRecord field) {
        return made.computeIfAbsent(field, of -> StandIns.create(SandboxCustomField.class, of, services));
    }

    @Override
    public List<CustomField> all() {
        return shelf.all().stream()
                .filter(field -> types.isKnown(field.type()))
                .map(this::object)
                .toList();
    }

    @Override
    public Optional<CustomField> byId(long id) {
        return shelf.find(id).filter(field -> types.isKnown(field.type())).map(this::object);
    }

    @Override
    public Optional<CustomField> byFieldId(String fieldId) {
        return Optional.ofNullable(CustomFieldUtils.getCustomFieldId(fieldId)).flatMap(this::byId);
    }

    @Override
    public List<CustomField> byName(String name) {
        return all().stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public List<CustomField> inScope(long projectId, String issueTypeId) {
        return all().stream()
                .filter(field ->
                        contexts.relevant(field.getId(), projectId, issueTypeId).isPresent())
                .toList();
    }

    @Override
    public Optional<FieldConfig> configFor(CustomField field, long projectId, String issueTypeId) {
        return contexts.relevant(field.getId(), projectId, issueTypeId)
                .map(context -> SandboxContext.configOf(context, services));
    }

    @Override
    public void register(String completeKey, String name, Supplier<? extends CustomFieldType<?, ?>> type) {
        types.register(completeKey, name, type);
    }

    @Override
    public Optional<CustomFieldType<?, ?>> type(String completeKey) {
        return types.type(completeKey);
    }

    @Override
    public Optional<CustomFieldSearcher> searcher(String completeKey) {
        return completeKey == null ? Optional.empty() : types.searcher(completeKey);
    }

    @Override
    public String typeKeyOf(CustomField field) {
        return shelf.need(field.getIdAsLong()).type();
    }

    @Override
    public Optional<String> searcherKeyOf(CustomField field) {
        return Optional.ofNullable(shelf.need(field.getIdAsLong()).searcher());
    }
}
