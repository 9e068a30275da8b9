package com.atlassian.jira.user;

/** What a new user is made of. */
public final class UserDetails {

    public UserDetails(String username, String displayName) {
        this(username, displayName, null, null);
    }

    private UserDetails(String username, String displayName, String password, String emailAddress) {}
}
