package com.atlassian.jira.issue.fields.rest.json;

public class JsonTypeBuilder {

    public static JsonType custom(String type, String custom, Long customId) {
        return new JsonType(type, null, null, custom, customId);
    }
}
