package org.sems.sandbox.issue.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.linktypes.LinkTypes;

/** A kept link as Jira's API shows it. */
public abstract class SandboxLink implements IssueLink {
    private final LinkRecord link;
    private final Issues issues;
    private final Surroundings surroundings;

    protected SandboxLink(LinkRecord link, Issues issues, Surroundings surroundings) {
        this.link = link;
        this.issues = issues;
        this.surroundings = surroundings;
    }

    @Override
    public Long getId() {
        return link.id();
    }

    @Override
    public Long getLinkTypeId() {
        return link.type();
    }

    @Override
    public Long getSourceId() {
        return link.source();
    }

    @Override
    public Long getDestinationId() {
        return link.target();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return surroundings.services().get(LinkTypes.class).byId(link.type()).orElse(null);
    }

    @Override
    public Issue getSourceObject() {
        return issue(link.source());
    }

    @Override
    public Issue getDestinationObject() {
        return issue(link.target());
    }

    private Issue issue(long id) {
        return issues.byId(id).map(r -> SandboxIssue.of(surroundings, r)).orElse(null);
    }
}
