package com.atlassian.jira.user;

/** What a new user is made of. */
public final class UserDetails {
    private final String username;
    private final String displayName;
    private final String password;
    private final String emailAddress;

    public UserDetails(String username, String displayName) {
        this(username, displayName, null, null);
    }

    private UserDetails(String username, String displayName, String password, String emailAddress) {
        this.username = username;
        this.displayName = displayName;
        this.password = password;
        this.emailAddress = emailAddress;
    }

    public UserDetails withPassword(String newPassword) {
        return new UserDetails(username, displayName, newPassword, emailAddress);
    }

    public UserDetails withEmail(String newEmailAddress) {
        return new UserDetails(username, displayName, password, newEmailAddress);
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getPassword() {
        return password;
    }

    public String getEmailAddress() {
        return emailAddress;
    }
}
