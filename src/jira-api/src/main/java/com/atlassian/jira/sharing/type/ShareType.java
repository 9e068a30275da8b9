package com.atlassian.jira.sharing.type;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ShareType {

    public static final class Name {
        public static final com.atlassian.jira.sharing.type.ShareType.Name GLOBAL = null;
        public static final com.atlassian.jira.sharing.type.ShareType.Name AUTHENTICATED = null;
        public static final com.atlassian.jira.sharing.type.ShareType.Name PROJECT = null;
        public Name(String p0) { }
        public String get() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
