package org.sems.sandbox.tiny;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.kernel.Subsystem;

/** A subsystem with three users: admin, member (licensed) and unlicensed (not licensed); the password is the name. */
public final class FewUsers implements Subsystem, Directory {
    private static final Set<String> NAMES = Set.of("admin", "member", "unlicensed");

    abstract static class User implements ApplicationUser {
        private final String name;

        User(String name) {
            this.name = name;
        }

        @Override
        public String getKey() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isActive() {
            return true;
        }
    }

    @Override
    public void open(Services services) {
        services.provide(Directory.class, this);
    }

    @Override
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return byName(name).filter(u -> password.equals(name));
    }

    @Override
    public Optional<ApplicationUser> byKey(String key) {
        return byName(key);
    }

    @Override
    public Optional<ApplicationUser> byName(String name) {
        return NAMES.contains(name) ? Optional.of(StandIns.create(User.class, name)) : Optional.empty();
    }

    @Override
    public boolean isLicensed(ApplicationUser user) {
        return !user.getName().equals("unlicensed");
    }

    @Override
    public boolean isAdmin(ApplicationUser user) {
        return user.getName().equals("admin");
    }

    @Override
    public boolean isSystemAdmin(ApplicationUser user) {
        return isAdmin(user);
    }
}
