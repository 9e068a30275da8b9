package org.ofbiz.core.entity;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GenericEntity extends java.util.Observable implements java.util.Map<String, Object>, java.io.Serializable, Comparable<org.ofbiz.core.entity.GenericEntity>, Cloneable {
    public GenericEntity() { }
    public String getEntityName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object get(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getLong(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(org.ofbiz.core.entity.GenericEntity p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object remove(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean containsKey(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<java.util.Map.Entry<String, Object>> entrySet() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object put(String p0, Object p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void putAll(java.util.Map<? extends String, ?> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void clear() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object get(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> keySet() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isEmpty() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<Object> values() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean containsValue(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int size() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
