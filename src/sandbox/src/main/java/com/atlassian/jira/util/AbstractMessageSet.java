package com.atlassian.jira.util;

import java.util.Map;
import java.util.Set;

/** The sandbox's own version of a type of Jira's that carries code. */
public abstract class AbstractMessageSet implements MessageSet {
    private static final long serialVersionUID = 1L;
    private final Map<String, MessageLink> errors;
    private final Map<String, MessageLink> warnings;
    private final Set<String> errorsInEnglish;

    protected AbstractMessageSet(
            Map<String, MessageLink> errors,
            Map<String, MessageLink> warnings,
            Set<String> errorsInEnglish,
            Set<String> warningsInEnglish) {
        this.errors = errors;
        this.warnings = warnings;
        this.errorsInEnglish = errorsInEnglish;
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors.keySet();
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings.keySet();
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorsInEnglish.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.put(message, null);
    }

    @Override
    public String toString() {
        return "errors " + errors.keySet() + ", warnings " + warnings.keySet();
    }
}
