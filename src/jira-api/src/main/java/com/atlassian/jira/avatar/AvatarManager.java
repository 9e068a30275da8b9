package com.atlassian.jira.avatar;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AvatarManager {
    public Long getDefaultAvatarId(com.atlassian.jira.icon.IconType p0);
}
