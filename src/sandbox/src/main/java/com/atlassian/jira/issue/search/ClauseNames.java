package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names under which JQL knows a field. */
public final class ClauseNames {
    private final String primaryName;
    private final Set<String> names = new LinkedHashSet<>();

    public ClauseNames(String primaryName) {
        this.primaryName = primaryName;
        names.add(primaryName);
    }

    /** {@code cf[NUMBER]} first, then the field's own name. */
    public static ClauseNames forCustomField(CustomField field) {
        ClauseNames names = new ClauseNames("cf[" + field.getIdAsLong() + "]");
        names.names.add(field.getUntranslatedName());
        return names;
    }

    public String getPrimaryName() {
        return primaryName;
    }

    public Set<String> getJqlFieldNames() {
        return names;
    }
}
