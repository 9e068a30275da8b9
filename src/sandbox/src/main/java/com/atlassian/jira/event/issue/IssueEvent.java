package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final boolean sendMail;

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    /** The change group's entity: none in the sandbox, which keeps no entity engine. */
    public GenericValue getChangeLog() {
        return null;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
