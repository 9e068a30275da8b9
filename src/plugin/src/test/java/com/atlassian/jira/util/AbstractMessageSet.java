package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    public Set<String> getErrorMessages() {
        return errors;
    }

    public Set<String> getErrorMessagesInEnglish() {
        return errors;
    }

    public Set<String> getWarningMessages() {
        return warnings;
    }

    public Set<String> getWarningMessagesInEnglish() {
        return warnings;
    }

    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    public void addErrorMessage(String message) {
        errors.add(message);
    }

    public void addErrorMessage(String message, MessageSet.MessageLink link) {
        errors.add(message);
    }

    public void addErrorMessageInEnglish(String message) {
        errors.add(message);
    }

    public void addWarningMessage(String message) {
        warnings.add(message);
    }

    public void addWarningMessage(String message, MessageSet.MessageLink link) {
        warnings.add(message);
    }

    public void addWarningMessageInEnglish(String message) {
        warnings.add(message);
    }

    public void addMessage(MessageSet.Level level, String message) {
        errors.add(message);
    }

    public void addMessage(MessageSet.Level level, String message, MessageSet.MessageLink link) {
        errors.add(message);
    }

    public void addMessageSet(MessageSet other) {
        errors.addAll(other.getErrorMessages());
        warnings.addAll(other.getWarningMessages());
    }

    public MessageSet.MessageLink getLinkForError(String message) {
        return null;
    }

    public MessageSet.MessageLink getLinkForWarning(String message) {
        return null;
    }
}
