package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** A user's key, or name, as it was and as it will be. */
public class UserPropertyChangeParameter implements TaskContextAware {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target, Context context) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
