package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum StandardOperation {
    ADD, SET, REMOVE, EDIT;
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
