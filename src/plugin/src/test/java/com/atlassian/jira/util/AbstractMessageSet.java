package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    public Set<String> getErrorMessages() {
        return errors;
    }

    public Set<String> getWarningMessages() {
        return warnings;
    }

    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
