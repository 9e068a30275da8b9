package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sandbox's own version of a type of Jira's that carries code. */
public class SimpleErrorCollection implements ErrorCollection {
    private static final long serialVersionUID = 1L;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    public SimpleErrorCollection() {}

    public SimpleErrorCollection(String message) {
        messages.add(message);
    }

    public SimpleErrorCollection(String message, Reason reason) {
        addErrorMessage(message, reason);
    }

    public SimpleErrorCollection(List<String> messages, Set<Reason> reasons) {
        this.messages.addAll(messages);
        this.reasons.addAll(reasons);
    }

    public SimpleErrorCollection(ErrorCollection other) {
        addErrorCollection(other);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        errors.put(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    public void addErrorMessage(String message, Reason reason) {
        messages.add(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    public void addErrorCollection(ErrorCollection other) {
        messages.addAll(other.getErrorMessages());
        errors.putAll(other.getErrors());
        reasons.addAll(other.getReasons());
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors: " + errors + " Error Messages: " + messages;
    }
}
