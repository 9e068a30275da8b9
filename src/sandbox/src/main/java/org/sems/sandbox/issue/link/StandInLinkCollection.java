package org.sems.sandbox.issue.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    @Override
    public Set<IssueLinkType> getLinkTypes() {
        Set<IssueLinkType> types = new LinkedHashSet<>();
        Stream.concat(outward.stream(), inward.stream()).forEach(l -> types.add(l.getIssueLinkType()));
        return types;
    }

    /** Null when there is none, as Jira answers. */
    @Override
    public List<Issue> getOutwardIssues(String linkName) {
        return orNull(outward.stream()
                .filter(l -> l.getIssueLinkType().getName().equals(linkName))
                .map(IssueLink::getDestinationObject)
                .toList());
    }

    @Override
    public List<Issue> getInwardIssues(String linkName) {
        return orNull(inward.stream()
                .filter(l -> l.getIssueLinkType().getName().equals(linkName))
                .map(IssueLink::getSourceObject)
                .toList());
    }

    @Override
    public Collection<Issue> getAllIssues() {
        return Stream.concat(
                        outward.stream().map(IssueLink::getDestinationObject),
                        inward.stream().map(IssueLink::getSourceObject))
                .distinct()
                .toList();
    }

    private static List<Issue> orNull(List<Issue> issues) {
        return issues.isEmpty() ? null : issues;
    }
}
