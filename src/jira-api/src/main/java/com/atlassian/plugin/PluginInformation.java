package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PluginInformation {
    public PluginInformation() { }
    public String getVersion() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setVersion(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setVendorName(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getVendorName() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
