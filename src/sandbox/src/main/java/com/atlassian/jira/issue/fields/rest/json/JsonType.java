package com.atlassian.jira.issue.fields.rest.json;

/** The sandbox's own version: Jira's declaration with code. */
public class JsonType {
    public static final String STRING_TYPE = "string";
    public static final String NUMBER_TYPE = "number";
    public static final String DATE_TYPE = "date";
    public static final String DATETIME_TYPE = "datetime";
    public static final String ARRAY_TYPE = "array";
    public static final String OPTION_TYPE = "option";
    public static final String ANY_TYPE = "any";
    public static final String USER_TYPE = "user";

    private final String type;
    private final String items;
    private final String system;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.system = system;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getItems() {
        return items;
    }
}
