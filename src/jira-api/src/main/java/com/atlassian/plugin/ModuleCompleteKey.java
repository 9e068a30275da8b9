package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class ModuleCompleteKey {
    protected static final String SEPARATOR = ":";
    public ModuleCompleteKey(String p0) { }
    public ModuleCompleteKey(String p0, String p1) { }
    public String getModuleKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getCompleteKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
