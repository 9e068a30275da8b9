package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

/** The sandbox's own version: Jira's declaration with code. */
public enum StandardOperation {
    ADD,
    SET,
    REMOVE,
    EDIT;

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
