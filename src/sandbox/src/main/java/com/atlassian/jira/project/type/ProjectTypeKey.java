package com.atlassian.jira.project.type;

import java.io.Serializable;

/** {@code software}, {@code business} or {@code service_desk}; equal by its text. */
public class ProjectTypeKey implements Serializable {
    private static final long serialVersionUID = 1;

    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && that.key.equals(key);
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
