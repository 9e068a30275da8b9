package org.sems.sandbox.scheme;

import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Reads what callers put into a scheme's entry. */
final class Entries {
    private Entries() {}

    /** The text of a permission's key, given as such or as text, or of an id. */
    static String subject(SchemeEntity entity) {
        Object subject = entity.getEntityTypeId();
        if (subject instanceof ProjectPermissionKey key) {
            return key.permissionKey();
        }
        if (subject == null) {
            throw new IllegalArgumentException("Entity type id must be given: " + entity);
        }
        return String.valueOf(subject);
    }
}
