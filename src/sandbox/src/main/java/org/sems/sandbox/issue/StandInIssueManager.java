package org.sems.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.issue.edit.IssueWriter;

/** Finds and writes issues without a check of permissions, as Jira's manager does. */
public abstract class StandInIssueManager implements IssueManager {
    private final Issues issues;
    private final Surroundings surroundings;
    private final IssueWriter writer;
    private final IssueEvents events;

    protected StandInIssueManager(Issues issues, Surroundings surroundings, IssueWriter writer, IssueEvents events) {
        this.issues = issues;
        this.surroundings = surroundings;
        this.writer = writer;
        this.events = events;
    }

    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).map(this::shown).orElse(null);
    }

    public MutableIssue getIssueObject(String key) {
        return key == null
                ? null
                : issues.byKey(key)
                        .filter(r -> r.key.equals(key))
                        .map(this::shown)
                        .orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : issues.byKey(key).map(this::shown).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> issues.byId(id).stream())
                .<Issue>map(this::shown)
                .toList();
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues.ofProject(projectId).stream().map(r -> r.id).toList();
    }

    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        return issues.change(() -> {
            List<ChangeItemBean> items = writer.write((SandboxIssue) issue, user, List.of());
            Issue stored = getIssueObject(issue.getId());
            if (!items.isEmpty() && event.isEventBeingSent()) {
                events.publish(stored, user, event.getEventTypeId(), sendMail);
            }
            return stored;
        });
    }

    @Override
    public boolean isEditable(Issue issue) {
        return surroundings.services().get(WorkflowManager.class).isEditable(issue);
    }

    private SandboxIssue shown(IssueRecord record) {
        return SandboxIssue.of(surroundings, record);
    }
}
