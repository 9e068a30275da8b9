package org.ofbiz.core.entity;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GenericValue extends org.ofbiz.core.entity.GenericEntity {
    public GenericValue(org.ofbiz.core.entity.GenericValue p0) { }
    public void remove() throws org.ofbiz.core.entity.GenericEntityException { throw new UnsupportedOperationException("a declaration carries no code"); }
}
