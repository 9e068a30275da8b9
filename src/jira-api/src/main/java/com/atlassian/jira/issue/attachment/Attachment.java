package com.atlassian.jira.issue.attachment;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class Attachment extends com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper {
    public Attachment(com.atlassian.jira.issue.IssueManager p0, org.ofbiz.core.entity.GenericValue p1) { super((org.ofbiz.core.entity.GenericValue) null); }
}
