package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

public enum StandardOperation {
    ADD,
    SET,
    REMOVE,
    EDIT;

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
