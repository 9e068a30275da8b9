package com.atlassian.webresource.api.assembler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PageBuilderService {
    public com.atlassian.webresource.api.assembler.WebResourceAssembler assembler();
}
