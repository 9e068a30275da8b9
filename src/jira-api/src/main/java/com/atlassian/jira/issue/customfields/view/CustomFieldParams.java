package com.atlassian.jira.issue.customfields.view;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldParams extends com.atlassian.jira.issue.transport.FieldTransportParams {
    public com.atlassian.jira.issue.fields.CustomField getCustomField();
    public void setCustomField(com.atlassian.jira.issue.fields.CustomField p0);
    public boolean contains(String p0, String p1);
    public String getQueryString();
    public java.util.Map getKeysAndValues();
    public void remove(String p0);
}
