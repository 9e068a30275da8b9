package org.sems.sandbox.kernel;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Who exists and may log in; provided by the subsystem that keeps the users. */
public interface Directory {

    Optional<ApplicationUser> authenticate(String name, String password);

    Optional<ApplicationUser> byKey(String key);

    Optional<ApplicationUser> byName(String name);

    /** May use Jira at all (global permission USE). */
    boolean isLicensed(ApplicationUser user);

    /** Has the global permission ADMINISTER. */
    boolean isAdmin(ApplicationUser user);

    /** Has the global permission SYSTEM_ADMIN. */
    boolean isSystemAdmin(ApplicationUser user);
}
