package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;

/** A stored custom field; without a searcher it cannot be searched. */
record FieldRecord(long id, String name, String description, String type, String searcher) {
    String fieldId() {
        return CustomFieldUtils.CUSTOM_FIELD_PREFIX + id;
    }
}
