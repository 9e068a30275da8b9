package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The sandbox's own version: Jira's declaration with code. */
public abstract class AbstractEvent implements JiraEvent {
    protected Date time = new Date();
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? Map.of() : new HashMap<>(params);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AbstractEvent event && params.equals(event.params);
    }

    @Override
    public int hashCode() {
        return params.hashCode();
    }
}
