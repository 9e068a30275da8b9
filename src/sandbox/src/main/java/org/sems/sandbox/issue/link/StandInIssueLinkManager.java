package org.sems.sandbox.issue.link;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.history.History;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.linktypes.LinkTypes;

/** Makes and removes links without a check of permissions, as Jira's manager does; both issues' histories tell of it. */
public abstract class StandInIssueLinkManager implements IssueLinkManager {
    private final Links links;
    private final Issues issues;
    private final History history;
    private final Surroundings surroundings;
    private final IssueEvents events;

    protected StandInIssueLinkManager(
            Links links, Issues issues, History history, Surroundings surroundings, IssueEvents events) {
        this.events = events;
        this.links = links;
        this.issues = issues;
        this.history = history;
        this.surroundings = surroundings;
    }

    @Override
    public void createIssueLink(Long sourceId, Long targetId, Long typeId, Long sequence, ApplicationUser user)
            throws CreateException {
        if (sourceId.equals(targetId)) {
            throw new IllegalArgumentException("an issue cannot be linked to itself");
        }
        IssueLinkType type = surroundings
                .services()
                .get(LinkTypes.class)
                .byId(typeId)
                .orElseThrow(() -> new IllegalArgumentException("no link type " + typeId));
        IssueRecord source = record(sourceId);
        IssueRecord target = record(targetId);
        if (links.from(sourceId).stream().anyMatch(l -> l.type() == typeId && l.target() == targetId)) {
            return;
        }
        issues.change(() -> {
            LinkRecord link = links.add(typeId, sourceId, targetId, sequence);
            tell(source, user, null, null, target.key, "This issue " + type.getOutward() + ' ' + target.key);
            tell(target, user, null, null, source.key, "This issue " + type.getInward() + ' ' + source.key);
            events.publish(
                    new IssueLinkCreatedEvent(shown(link), surroundings.clock().instant()));
            return null;
        });
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        issues.change(() -> {
            IssueLinkType type = link.getIssueLinkType();
            IssueRecord source = record(link.getSourceId());
            IssueRecord target = record(link.getDestinationId());
            links.delete(link.getId());
            tell(source, user, target.key, "This issue " + type.getOutward() + ' ' + target.key, null, null);
            tell(target, user, source.key, "This issue " + type.getInward() + ' ' + source.key, null, null);
            events.publish(new IssueLinkDeletedEvent(link, surroundings.clock().instant()));
            return null;
        });
    }

    @Override
    public IssueLink getIssueLink(Long id) {
        return links.byId(id).map(this::shown).orElse(null);
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long targetId, Long typeId) {
        return links.from(sourceId).stream()
                .filter(l -> l.target() == targetId && l.type() == typeId)
                .findFirst()
                .map(this::shown)
                .orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long issueId) {
        return links.from(issueId).stream().map(this::shown).toList();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long issueId) {
        return links.to(issueId).stream().map(this::shown).toList();
    }

    private IssueLink shown(LinkRecord link) {
        return StandIns.create(SandboxLink.class, link, issues, surroundings);
    }

    private IssueRecord record(Long id) {
        return issues.byId(id).orElseThrow(() -> new IllegalArgumentException("no issue " + id));
    }

    private void tell(IssueRecord issue, ApplicationUser user, String from, String fromText, String to, String toText) {
        history.add(
                issue.id,
                user == null ? null : user.getKey(),
                List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Link", from, fromText, to, toText)));
        IssueRecord copy = issues.forChange(issue.id);
        copy.updated = surroundings.clock().millis();
        issues.save(copy);
    }
}
