package com.atlassian.jira.sharing;

import com.atlassian.jira.favourites.Favourite;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** A filter or a dashboard: of one user, shared with others. */
public interface SharedEntity extends Favourite {
    Long getId();

    String getName();

    String getDescription();

    ApplicationUser getOwner();

    SharePermissions getPermissions();

    /** With whom something is shared; with nobody: private. */
    final class SharePermissions implements Iterable<SharePermission>, Serializable {
        public static final SharePermissions AUTHENTICATED =
                new SharePermissions(Set.of(new SharePermissionImpl(ShareType.Name.AUTHENTICATED, null, null)));
        public static final SharePermissions GLOBAL =
                new SharePermissions(Set.of(new SharePermissionImpl(ShareType.Name.GLOBAL, null, null)));
        public static final SharePermissions PRIVATE = new SharePermissions(Set.of());
        private static final long serialVersionUID = 1;

        private final LinkedHashSet<SharePermission> permissions;

        public SharePermissions(Set<? extends SharePermission> permissions) {
            this.permissions = new LinkedHashSet<>(permissions);
        }

        @Override
        public Iterator<SharePermission> iterator() {
            return getPermissionSet().iterator();
        }

        public boolean isEmpty() {
            return permissions.isEmpty();
        }

        public Set<SharePermission> getPermissionSet() {
            return Collections.unmodifiableSet(permissions);
        }

        @Override
        public int hashCode() {
            return permissions.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SharePermissions that && that.permissions.equals(permissions);
        }

        @Override
        public String toString() {
            return permissions.toString();
        }
    }

    /** The kind of a shared thing: Jira's {@code SearchRequest} or {@code PortalPage}. */
    final class TypeDescriptor<S extends SharedEntity> implements Serializable {
        private static final long serialVersionUID = 1;

        private final String name;

        public TypeDescriptor(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TypeDescriptor<?> that && that.name.equals(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
