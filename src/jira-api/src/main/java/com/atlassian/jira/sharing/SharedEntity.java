package com.atlassian.jira.sharing;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SharedEntity extends com.atlassian.jira.favourites.Favourite {
    public Long getId();
    public String getName();
    public String getDescription();
    public com.atlassian.jira.user.ApplicationUser getOwner();
    public com.atlassian.jira.sharing.SharedEntity.SharePermissions getPermissions();

    public static final class SharePermissions implements Iterable<com.atlassian.jira.sharing.SharePermission>, java.io.Serializable {
        public static final com.atlassian.jira.sharing.SharedEntity.SharePermissions AUTHENTICATED = null;
        public static final com.atlassian.jira.sharing.SharedEntity.SharePermissions GLOBAL = null;
        public static final com.atlassian.jira.sharing.SharedEntity.SharePermissions PRIVATE = null;
        public SharePermissions(java.util.Set<? extends com.atlassian.jira.sharing.SharePermission> p0) { }
        public java.util.Iterator<com.atlassian.jira.sharing.SharePermission> iterator() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public boolean isEmpty() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public java.util.Set<com.atlassian.jira.sharing.SharePermission> getPermissionSet() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }

    public static final class TypeDescriptor<S extends com.atlassian.jira.sharing.SharedEntity> implements java.io.Serializable {
        public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
        private TypeDescriptor() { }
    }
}
