package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

public class FieldTypeInfo {

    private final Collection<?> allowed;

    public FieldTypeInfo(Collection<?> allowed, String autoCompleteUrl) {
        this.allowed = allowed;
    }

    public Collection<?> getAllowedValues() {
        return allowed;
    }
}
