package org.sems.sandbox.issue.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.LinkCollection;
import java.util.List;
import java.util.function.Predicate;

/** The links of one issue whose other end may be shown. */
public abstract class StandInLinkCollection implements LinkCollection {
    private final List<IssueLink> outward;
    private final List<IssueLink> inward;

    protected StandInLinkCollection(List<IssueLink> outward, List<IssueLink> inward, Predicate<Issue> shown) {
        this.outward = outward.stream()
                .filter(l -> shown.test(l.getDestinationObject()))
                .toList();
        this.inward =
                inward.stream().filter(l -> shown.test(l.getSourceObject())).toList();
    }
}
