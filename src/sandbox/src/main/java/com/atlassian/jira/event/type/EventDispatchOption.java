package com.atlassian.jira.event.type;

/** The sandbox's own version: Jira's declaration with code. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Sent(null);
    EventDispatchOption ISSUE_UPDATED = new Sent(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Sent(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Sent(EventType.ISSUE_DELETED_ID);
    EventDispatchOption ISSUE_ARCHIVED = new Sent(EventType.ISSUE_GENERICEVENT_ID);
    EventDispatchOption ISSUE_RESTORED = new Sent(EventType.ISSUE_GENERICEVENT_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    /** @param getEventTypeId null: nothing is sent */
    record Sent(Long getEventTypeId) implements EventDispatchOption {
        @Override
        public boolean isEventBeingSent() {
            return getEventTypeId != null;
        }
    }
}
