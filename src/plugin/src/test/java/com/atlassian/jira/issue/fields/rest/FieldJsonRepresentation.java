package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldJsonRepresentation {

    private final JsonData standard;
    private JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this.standard = standard;
    }

    public void setRenderedData(JsonData rendered) {
        this.rendered = rendered;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public JsonData getRenderedData() {
        return rendered;
    }
}
