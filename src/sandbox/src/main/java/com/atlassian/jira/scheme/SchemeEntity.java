package com.atlassian.jira.scheme;

import java.util.Objects;

/** One line of a scheme: to whom (type and parameter) for what (a permission key, an event type, a security level). */
public class SchemeEntity implements Comparable<Object> {
    private String type;
    private String parameter;
    private Object entityTypeId;
    private Object templateId;
    private Long id;

    public SchemeEntity(String type, Object entityTypeId) {
        this(type, null, entityTypeId);
    }

    public SchemeEntity(String type, String parameter, Object entityTypeId) {
        this(type, parameter, entityTypeId, null);
    }

    public SchemeEntity(String type, String parameter, Object entityTypeId, Object templateId) {
        this(null, type, parameter, entityTypeId, templateId, null);
    }

    public SchemeEntity(Long id, String type, String parameter, Object entityTypeId, Object templateId, Long schemeId) {
        this.id = id;
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
        this.templateId = templateId;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }

    public Object getEntityTypeId() {
        return entityTypeId;
    }

    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemeEntity that
                && Objects.equals(that.type, type)
                && Objects.equals(that.parameter, parameter)
                && Objects.equals(that.entityTypeId, entityTypeId)
                && Objects.equals(that.templateId, templateId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, parameter, entityTypeId, templateId);
    }

    @Override
    public int compareTo(Object other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + '(' + parameter + ") for " + entityTypeId;
    }
}
