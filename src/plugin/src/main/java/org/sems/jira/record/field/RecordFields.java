package org.sems.jira.record.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/** Finds by our keys what was provisioned. Empty for what was not, or is not there any more. */
public final class RecordFields {
    private final Registry registry;
    private final CustomFieldManager fields;

    public RecordFields(Registry registry, CustomFieldManager fields) {
        this.registry = registry;
        this.fields = fields;
    }

    public Optional<CustomField> customField(String fieldKey) {
        return hostId(Kind.CUSTOM_FIELD, fieldKey).map(fields::getCustomFieldObject);
    }

    public Optional<String> issueTypeId(String recordTypeKey) {
        return hostId(Kind.ISSUE_TYPE, recordTypeKey);
    }

    public Optional<Long> linkTypeId(String key) {
        return hostId(Kind.LINK_TYPE, key).map(Long::valueOf);
    }

    public Optional<Long> roleId(String key) {
        return hostId(Kind.ROLE, key).map(Long::valueOf);
    }

    /** @param key as {@link org.sems.provisioning.desired.DesiredKeys#status} makes it */
    public Optional<String> statusId(String key) {
        return hostId(Kind.STATUS, key);
    }

    /** The record type of an issue type; several record types never share one. */
    public Optional<String> recordTypeOf(String issueTypeId) {
        return registry.all().stream()
                .filter(registryEntry -> registryEntry.kind() == Kind.ISSUE_TYPE
                        && registryEntry.hostId().equals(issueTypeId))
                .map(RegistryEntry::key)
                .findFirst();
    }

    /** Our key of a custom field by its id in Jira, such as {@code customfield_10100}. */
    public Optional<String> keyOf(String fieldId) {
        return registry.all().stream()
                .filter(registryEntry -> registryEntry.kind() == Kind.CUSTOM_FIELD
                        && registryEntry.hostId().equals(fieldId))
                .map(RegistryEntry::key)
                .findFirst();
    }

    private Optional<String> hostId(Kind kind, String key) {
        return registry.find(kind, key).map(RegistryEntry::hostId).filter(id -> !id.isEmpty());
    }
}
