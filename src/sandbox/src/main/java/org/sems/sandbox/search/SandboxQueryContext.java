package org.sems.sandbox.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;

/** Who asks a function for its values. The projects of the query are not told: an argument does that (B14). */
public abstract class SandboxQueryContext implements QueryCreationContext {
    private final ApplicationUser user;
    private final boolean overriding;

    protected SandboxQueryContext(ApplicationUser user, Boolean overriding) {
        this.user = user;
        this.overriding = overriding;
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return overriding;
    }
}
