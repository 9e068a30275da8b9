package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** One of Jira's searchers: in the sandbox no more than its key, by which the search subsystem knows what to do. */
public abstract class StockSearcher implements CustomFieldSearcher {
    private CustomFieldSearcherModuleDescriptor descriptor;

    StockSearcher() {}

    @Override
    public void init(CustomFieldSearcherModuleDescriptor own) {
        this.descriptor = own;
    }

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
