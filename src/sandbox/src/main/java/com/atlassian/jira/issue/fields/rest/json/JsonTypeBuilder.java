package com.atlassian.jira.issue.fields.rest.json;

/** The sandbox's own version: Jira's declaration with code. */
public class JsonTypeBuilder {

    public JsonTypeBuilder() {}

    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, null, null, customType, customFieldId);
    }
}
