package org.sems.jira.role;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is told of people and groups who are put into a role of a project or out of it. */
public final class WatchRoles {
    private static final Logger LOG = LoggerFactory.getLogger(WatchRoles.class);
    private final EventPublisher events;
    private final FollowHolders follow;
    private final JiraAuthenticationContext authentication;

    public WatchRoles(EventPublisher events, FollowHolders follow, JiraAuthenticationContext authentication) {
        this.events = events;
        this.follow = follow;
        this.authentication = authentication;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void updated(ProjectRoleUpdatedEvent event) {
        try {
            follow.changed(
                    event.getProject(),
                    event.getProjectRole().getId(),
                    Optional.ofNullable(authentication.getLoggedInUser())
                            .map(ApplicationUser::getKey)
                            .orElse(""));
        } catch (RuntimeException failure) { // last resort: must not stop the administrator; the daily job compares
            LOG.error(
                    "Could not tell of a change of role holders in {}",
                    event.getProject().getKey(),
                    failure);
        }
    }
}
