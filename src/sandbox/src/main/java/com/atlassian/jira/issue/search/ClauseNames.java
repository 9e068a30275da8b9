package com.atlassian.jira.issue.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names under which JQL knows a field. */
public final class ClauseNames {
    private final Set<String> names = new LinkedHashSet<>();

    public ClauseNames(String primaryName) {
        names.add(primaryName);
    }
}
