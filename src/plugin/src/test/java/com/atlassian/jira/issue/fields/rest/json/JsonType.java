package com.atlassian.jira.issue.fields.rest.json;

public class JsonType {

    public static final String ANY_TYPE = "any";
    private final String type;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.custom = custom;
        this.customId = customId;
    }

    @Override
    public String toString() {
        return type + " " + custom + " " + customId;
    }
}
