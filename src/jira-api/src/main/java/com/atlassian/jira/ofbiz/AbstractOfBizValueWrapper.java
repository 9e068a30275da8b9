package com.atlassian.jira.ofbiz;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractOfBizValueWrapper implements com.atlassian.jira.ofbiz.OfBizValueWrapper {
    protected AbstractOfBizValueWrapper(org.ofbiz.core.entity.GenericValue p0) { }
}
