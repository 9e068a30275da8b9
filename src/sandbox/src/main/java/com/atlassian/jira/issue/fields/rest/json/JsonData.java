package com.atlassian.jira.issue.fields.rest.json;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings("unchecked")
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isNull() {
        return data == null;
    }
}
