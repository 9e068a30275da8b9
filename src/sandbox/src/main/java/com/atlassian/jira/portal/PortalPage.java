package com.atlassian.jira.portal;

import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;

/** A dashboard by value: owner, shares and layout; what hangs on it is kept apart. */
public final class PortalPage implements SharedEntity {
    public static final TypeDescriptor<PortalPage> ENTITY_TYPE = new TypeDescriptor<>("PortalPage");

    private final Builder given;

    private PortalPage(Builder given) {
        this.given = given;
    }

    public Long getId() {
        return given.id;
    }

    public Long getVersion() {
        return given.version;
    }

    public boolean isSystemDefaultPortalPage() {
        return given.system;
    }

    public String getName() {
        return given.name;
    }

    public String getDescription() {
        return given.description;
    }

    public ApplicationUser getOwner() {
        return given.owner;
    }

    public Layout getLayout() {
        return given.layout;
    }

    public SharePermissions getPermissions() {
        return given.permissions;
    }

    public static Builder portalPage(PortalPage page) {
        return new Builder().portalPage(page);
    }

    public static Builder id(Long id) {
        return new Builder().id(id);
    }

    public static Builder name(String name) {
        return new Builder().name(name);
    }

    @Override
    public String toString() {
        return "dashboard '" + given.name + '\'';
    }

    /** Gathers a dashboard's parts. */
    public static class Builder {
        private Long id;
        private String name;
        private String description;
        private ApplicationUser owner;
        private SharePermissions permissions = SharePermissions.PRIVATE;
        private Layout layout = Layout.AA;
        private Long version = 0L;
        private boolean system;

        public Builder portalPage(PortalPage page) {
            Builder from = page.given;
            this.system = from.system;
            return id(from.id)
                    .name(from.name)
                    .description(from.description)
                    .owner(from.owner)
                    .permissions(from.permissions)
                    .layout(from.layout)
                    .version(from.version);
        }

        public Builder id(Long newId) {
            this.id = newId;
            return this;
        }

        public Builder name(String newName) {
            this.name = newName;
            return this;
        }

        public Builder description(String newDescription) {
            this.description = newDescription;
            return this;
        }

        public Builder owner(ApplicationUser newOwner) {
            this.owner = newOwner;
            return this;
        }

        public Builder permissions(SharePermissions newPermissions) {
            this.permissions = newPermissions;
            return this;
        }

        public Builder systemDashboard() {
            this.system = true;
            return this;
        }

        public Builder layout(Layout newLayout) {
            this.layout = newLayout;
            return this;
        }

        public Builder version(Long newVersion) {
            this.version = newVersion;
            return this;
        }

        public PortalPage build() {
            Builder copy = new Builder();
            copy.system = system;
            copy.id(id)
                    .name(name)
                    .description(description)
                    .owner(owner)
                    .permissions(permissions)
                    .layout(layout)
                    .version(version);
            return new PortalPage(copy);
        }
    }
}
