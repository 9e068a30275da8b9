package com.atlassian.webresource.api.assembler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RequiredResources {
    public com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(String p0);
}
