package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** The sandbox's own version: Jira's declaration with code. */
public class IssueLinkCreatedEvent {
    private final IssueLink link;

    public IssueLinkCreatedEvent(IssueLink link, Instant creation) {
        this.link = link;
    }

    public IssueLink getIssueLink() {
        return link;
    }
}
