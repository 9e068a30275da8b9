package org.sems.sandbox.customfield;

import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;

/** The module of a field type. */
public abstract class TypeDescriptor implements CustomFieldTypeModuleDescriptor {
    private final String completeKey;
    private final String name;

    TypeDescriptor(String completeKey, String name) {
        this.completeKey = completeKey;
        this.name = name;
    }

    @Override
    public String getCompleteKey() {
        return completeKey;
    }

    @Override
    public String getKey() {
        return completeKey.substring(completeKey.indexOf(':') + 1);
    }

    @Override
    public String getName() {
        return name;
    }
}
