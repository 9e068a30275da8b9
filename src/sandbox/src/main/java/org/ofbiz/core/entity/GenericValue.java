package org.ofbiz.core.entity;

import java.util.Map;

/** A row as Jira's old methods hand it out; the sandbox never stores one. */
public class GenericValue extends GenericEntity {
    private static final long serialVersionUID = 1;

    public GenericValue(GenericValue other) {
        this(other.getEntityName(), other);
    }

    public GenericValue(String entityName, Map<String, Object> fields) {
        super(entityName, fields);
    }
}
