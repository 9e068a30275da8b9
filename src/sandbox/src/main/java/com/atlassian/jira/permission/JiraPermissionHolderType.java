package com.atlassian.jira.permission;

import io.atlassian.fugue.Option;

/** To whom a scheme gives something; the keys are those that Jira stores in its schemes. */
public enum JiraPermissionHolderType implements PermissionHolderType {
    GROUP("group", true),
    ANYONE("group", false),
    USER("user", true),
    PROJECT_ROLE("projectrole", true),
    REPORTER("reporter", false),
    PROJECT_LEAD("lead", false),
    ASSIGNEE("assignee", false),
    USER_CUSTOM_FIELD("userCF", true),
    GROUP_CUSTOM_FIELD("groupCF", true),
    REPORTER_WITH_CREATE_PERMISSION("reportercreate", false),
    ASSIGNEE_WITH_ASSIGNABLE_PERMISSION("assigneeassignable", false),
    APPLICATION_ROLE("applicationRole", true);

    private final String key;
    private final boolean parameter;

    JiraPermissionHolderType(String key, boolean parameter) {
        this.key = key;
        this.parameter = parameter;
    }

    public String getKey() {
        return key;
    }

    public boolean requiresParameter() {
        return parameter;
    }

    /** A group without a parameter is anyone. */
    public static Option<JiraPermissionHolderType> fromKey(String key, String parameter) {
        if (GROUP.key.equals(key)) {
            return Option.some(parameter == null ? ANYONE : GROUP);
        }
        for (JiraPermissionHolderType type : values()) {
            if (type.key.equals(key)) {
                return Option.some(type);
            }
        }
        return Option.none();
    }
}
