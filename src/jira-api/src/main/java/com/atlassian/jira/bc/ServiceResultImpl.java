package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ServiceResultImpl implements com.atlassian.jira.bc.ServiceResult, java.io.Serializable {
    public ServiceResultImpl() { }
    public ServiceResultImpl(com.atlassian.jira.util.ErrorCollection p0) { }
    public boolean isValid() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.ErrorCollection getErrorCollection() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
