package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** The sandbox's own version: Jira's declaration with code. */
public class IssueUpdateBean {
    private final Issue changed;
    private final Long eventTypeId;
    private final ApplicationUser user;
    private final boolean sendMail;
    private boolean dispatchEvent = true;
    private Collection<ChangeItemBean> changeItems = List.of();

    public IssueUpdateBean(Issue changed, Issue original, Long eventTypeId, ApplicationUser user) {
        this(changed, original, eventTypeId, user, true, false);
    }

    public IssueUpdateBean(
            Issue changed,
            Issue original,
            Long eventTypeId,
            ApplicationUser user,
            boolean sendMail,
            boolean subtasksUpdated) {
        this.changed = changed;
        this.eventTypeId = eventTypeId;
        this.user = user;
        this.sendMail = sendMail;
    }

    /** The sandbox keeps no entities: this stands for Jira's {@code getChangedIssue}. */
    public Issue changed() {
        return changed;
    }

    public boolean isDispatchEvent() {
        return dispatchEvent;
    }

    public void setDispatchEvent(boolean dispatchEvent) {
        this.dispatchEvent = dispatchEvent;
    }

    public Collection<ChangeItemBean> getChangeItems() {
        return changeItems;
    }

    public void setChangeItems(Collection<ChangeItemBean> changeItems) {
        this.changeItems = changeItems;
    }

    public ApplicationUser getApplicationUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
