package com.atlassian.jira.project.type;

import java.io.Serializable;

/** {@code software}, {@code business} or {@code service_desk}; equal by its text. */
public record ProjectTypeKey(String key) implements Serializable {
    public String getKey() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
