package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** The sandbox's own version: Jira's declaration with code. */
public class IssueLinkDeletedEvent {
    private final IssueLink link;

    public IssueLinkDeletedEvent(IssueLink link, Instant creation) {
        this.link = link;
    }

    public IssueLink getIssueLink() {
        return link;
    }
}
