package org.sems.sandbox.customfield;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** The module of a searcher. */
public abstract class SearcherDescriptor implements CustomFieldSearcherModuleDescriptor {
    private final String completeKey;

    SearcherDescriptor(String completeKey) {
        this.completeKey = completeKey;
    }

    @Override
    public String getCompleteKey() {
        return completeKey;
    }

    @Override
    public String getKey() {
        return completeKey.substring(completeKey.indexOf(':') + 1);
    }
}
