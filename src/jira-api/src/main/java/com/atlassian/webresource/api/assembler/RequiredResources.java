package com.atlassian.webresource.api.assembler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RequiredResources {
    public com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(String p0);
    public com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(com.atlassian.webresource.api.assembler.resource.ResourcePhase p0, String p1);
    public com.atlassian.webresource.api.assembler.RequiredResources requireContext(String p0);
    public com.atlassian.webresource.api.assembler.RequiredResources requireContext(com.atlassian.webresource.api.assembler.resource.ResourcePhase p0, String p1);
}
