package com.atlassian.jira.icon;

/** What an icon is for; equal by its text. */
public class IconType {
    public static final IconType PROJECT_ICON_TYPE = of("project");
    public static final IconType ISSUE_TYPE_ICON_TYPE = of("issuetype");
    public static final IconType USER_ICON_TYPE = of("user");

    private final String key;

    public IconType(String key) {
        this.key = key;
    }

    public static IconType of(String key) {
        return new IconType(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IconType type && key.equals(type.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
