package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldJsonRepresentation {
    private final JsonData standard;
    private JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this(standard, null);
    }

    public FieldJsonRepresentation(JsonData standard, JsonData rendered) {
        this.standard = standard;
        this.rendered = rendered;
    }

    public void setRenderedData(JsonData data) {
        rendered = data;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public JsonData getRenderedData() {
        return rendered;
    }
}
