package org.ofbiz.core.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Observable;
import java.util.Set;

/** A row as Jira's old methods hand it out: its name and its columns. */
public class GenericEntity extends Observable
        implements Map<String, Object>, java.io.Serializable, Comparable<GenericEntity>, Cloneable {
    private static final long serialVersionUID = 1;

    private final String entityName;
    private final Map<String, Object> fields;

    public GenericEntity() {
        this("", Map.of());
    }

    public GenericEntity(String entityName, Map<String, Object> fields) {
        this.entityName = entityName;
        this.fields = new LinkedHashMap<>(fields);
    }

    public String getEntityName() {
        return entityName;
    }

    public Object get(String name) {
        return fields.get(name);
    }

    public Long getLong(String name) {
        return (Long) fields.get(name);
    }

    @Override
    public int compareTo(GenericEntity other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public Object get(Object name) {
        return fields.get(name);
    }

    @Override
    public Object put(String name, Object value) {
        return fields.put(name, value);
    }

    @Override
    public Object remove(Object name) {
        return fields.remove(name);
    }

    @Override
    public void putAll(Map<? extends String, ?> more) {
        fields.putAll(more);
    }

    @Override
    public void clear() {
        fields.clear();
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public boolean containsKey(Object name) {
        return fields.containsKey(name);
    }

    @Override
    public boolean containsValue(Object value) {
        return fields.containsValue(value);
    }

    @Override
    public Set<String> keySet() {
        return fields.keySet();
    }

    @Override
    public Collection<Object> values() {
        return fields.values();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public String toString() {
        return entityName + fields;
    }
}
