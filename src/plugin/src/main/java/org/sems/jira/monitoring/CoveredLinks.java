package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.RecordApproval;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;

/** What the approvals of a record can cover, by its type in its profile: asked for every change of every issue, so without the database. */
public final class CoveredLinks {
    private final IssueLinkManager links;
    private final RecordFields fields;
    private final RecordTypes types;
    private final List<RecordApproval> ofAnyType;

    public CoveredLinks(IssueLinkManager links, RecordFields fields, RecordTypes types, Catalogue catalogue) {
        this.links = links;
        this.fields = fields;
        this.types = types;
        this.ofAnyType = catalogue
                .recordTypesAnywhere()
                .flatMap(CoveredLinks::approvals)
                .distinct()
                .toList();
    }

    private static Stream<RecordApproval> approvals(RecordType type) {
        return type.lifeCycle().transitions().stream()
                .flatMap(transition -> transition.effects().stream())
                .filter(RecordApproval.class::isInstance)
                .map(RecordApproval.class::cast);
    }

    boolean recordsApprovals(Issue issue) {
        return recordedApprovals(issue).findAny().isPresent();
    }

    /**
     * Whether an approval of any record could cover links of this type: asked for every link that somebody makes,
     * between issues of any kind.
     */
    boolean mayCover(Long linkTypeId) {
        return linkTypes(ofAnyType.stream()).contains(linkTypeId);
    }

    boolean covers(Issue issue, Long linkTypeId) {
        return linkTypes(recordedApprovals(issue)).contains(linkTypeId);
    }

    /** The linked issues whose approvals may cover the state of this one. */
    Set<Issue> byApprovalsOf(Issue issue) {
        if (fields.recordTypeOf(issue.getIssueTypeId()).isEmpty()) {
            return Set.of();
        }
        Set<Issue> others = new HashSet<>();
        Stream.concat(links.getInwardLinks(issue.getId()).stream(), links.getOutwardLinks(issue.getId()).stream())
                .forEach(link -> {
                    Issue other = otherEnd(link, issue);
                    if (other != null && covers(other, link.getLinkTypeId())) {
                        others.add(other);
                    }
                });
        return others;
    }

    @Nullable
    private static Issue otherEnd(IssueLink link, Issue issue) {
        return link.getSourceId().equals(issue.getId()) ? link.getDestinationObject() : link.getSourceObject();
    }

    private Set<Long> linkTypes(Stream<RecordApproval> these) {
        return these.flatMap(RecordApproval::linkTypes)
                .distinct()
                .map(fields::linkTypeId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Stream<RecordApproval> recordedApprovals(Issue issue) {
        return types.find(issue).stream().flatMap(CoveredLinks::approvals);
    }
}
