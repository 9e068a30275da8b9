package com.atlassian.jira.issue.history;

import java.sql.Timestamp;
import java.util.Arrays;

/** The sandbox's own version: Jira's declaration with code. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";

    private String fieldType;
    private String field;
    private String from;
    private String fromString;
    private String to;
    private String toString;

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, null, to, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getFromString() {
        return fromString;
    }

    public void setFromString(String fromString) {
        this.fromString = fromString;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getToString() {
        return toString;
    }

    public void setToString(String toString) {
        this.toString = toString;
    }

    @Override
    public String toString() {
        return field + ": " + fromString + " -> " + toString;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeItemBean bean && Arrays.equals(values(), bean.values());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values());
    }

    private Object[] values() {
        return new Object[] {fieldType, field, from, fromString, to, toString};
    }
}
