package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }
}
