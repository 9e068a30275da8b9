package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection {

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        errors.put(field, message);
    }

    public void addErrorMessage(String message) {
        messages.add(message);
    }

    public void addErrorMessage(String message, Reason reason) {
        messages.add(message);
    }

    public Collection<String> getErrorMessages() {
        return messages;
    }

    public void setErrorMessages(Collection<String> texts) {
        messages.clear();
        messages.addAll(texts);
    }

    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(messages);
        messages.clear();
        return flushed;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public void addErrorCollection(ErrorCollection other) {
        errors.putAll(other.getErrors());
        messages.addAll(other.getErrorMessages());
    }

    public void addErrorMessages(Collection<String> texts) {
        messages.addAll(texts);
    }

    public void addErrors(Map<String, String> texts) {
        errors.putAll(texts);
    }

    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    public void addReason(Reason reason) {}

    public void addReasons(Set<Reason> reasons) {}

    public void setReasons(Set<Reason> reasons) {}

    public Set<Reason> getReasons() {
        return Set.of();
    }
}
