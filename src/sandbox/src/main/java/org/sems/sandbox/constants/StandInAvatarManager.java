package org.sems.sandbox.constants;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;

/** One picture for all: the sandbox draws no avatars. */
abstract class StandInAvatarManager implements AvatarManager {
    private static final Long THE_ONE = 10300L;

    StandInAvatarManager() {}

    @Override
    public Long getDefaultAvatarId(IconType type) {
        return THE_ONE;
    }
}
