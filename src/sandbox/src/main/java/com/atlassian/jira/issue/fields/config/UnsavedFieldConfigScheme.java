package com.atlassian.jira.issue.fields.config;

import java.util.Map;

/** What a builder gives: no projects and no issue types are known of it yet. */
public abstract class UnsavedFieldConfigScheme implements FieldConfigScheme {
    private final Long id;
    private final String name;
    private final String description;
    private final Map<String, FieldConfig> configs;

    UnsavedFieldConfigScheme(Long id, String name, String description, Map<String, FieldConfig> configs) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.configs = configs;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        return configs;
    }
}
