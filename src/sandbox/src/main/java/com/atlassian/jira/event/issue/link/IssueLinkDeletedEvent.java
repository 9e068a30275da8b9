package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** The sandbox's own version: Jira's declaration with code. */
public class IssueLinkDeletedEvent {
    private final IssueLink link;
    private final Instant creation;

    public IssueLinkDeletedEvent(IssueLink link, Instant creation) {
        this.link = link;
        this.creation = creation;
    }

    public IssueLink getIssueLink() {
        return link;
    }

    public Instant getEventCreation() {
        return creation;
    }
}
