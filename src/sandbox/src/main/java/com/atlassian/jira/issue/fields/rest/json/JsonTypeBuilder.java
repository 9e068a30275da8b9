package com.atlassian.jira.issue.fields.rest.json;

/** The sandbox's own version: Jira's declaration with code. */
public class JsonTypeBuilder {

    public JsonTypeBuilder() {}

    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, null, null, customType, customFieldId);
    }

    public static JsonType customArray(String items, String customType, Long customFieldId) {
        return new JsonType(JsonType.ARRAY_TYPE, items, null, customType, customFieldId);
    }

    public static JsonType system(String type, String system) {
        return new JsonType(type, null, system, null, null);
    }

    public static JsonType systemArray(String items, String system) {
        return new JsonType(JsonType.ARRAY_TYPE, items, system, null, null);
    }
}
