package org.sems.sandbox.scheme;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/** Permission schemes; the default one has the id 0, as in Jira, and is not deleted. */
abstract class StandInPermissionSchemeManager extends StandInSchemeManager implements PermissionSchemeManager {
    static final long DEFAULT = 0;

    StandInPermissionSchemeManager(StoredSchemes schemes) {
        super(schemes);
    }

    @Override
    public Scheme getDefaultSchemeObject() {
        return getSchemeObject(DEFAULT);
    }

    @Override
    public void deleteScheme(Long id) throws org.ofbiz.core.entity.GenericEntityException {
        if (id != null && id == DEFAULT) {
            throw new IllegalArgumentException("The default permission scheme cannot be deleted.");
        }
        super.deleteScheme(id);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            Scheme scheme, ProjectPermissionKey permission) {
        return getPermissionSchemeEntries(scheme.getId(), permission);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permission) {
        return schemes.shelf.need(schemeId).entries().stream()
                .filter(entry -> entry.subject().equals(permission.permissionKey()))
                .map(entry -> new PermissionSchemeEntry(
                        entry.id(), schemeId, entry.subject(), entry.type(), entry.parameter()))
                .toList();
    }
}
