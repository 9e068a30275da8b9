package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Term;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.jira.record.field.SemsOfIssues;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.record.Direction;
import org.sems.record.LinkedRecord;
import org.sems.sems.Sems;

/**
 * Finds the records at the other ends of links, from the database, including those that the user may not see. An issue
 * outside any SeMS does not count for a record of a SeMS, even if its type is ours: projects share types, and outside a
 * SeMS nobody decides or can be asked for anything.
 */
public final class LinkedRecords {
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final RecordTypes types;
    private final RecordFields fields;

    public LinkedRecords(
            IssueLinkManager links, PermissionManager permissions, RecordTypes types, RecordFields fields) {
        this.links = links;
        this.permissions = permissions;
        this.types = types;
        this.fields = fields;
    }

    List<LinkedRecord> find(Issue issue, String linkType, Direction direction, @Nullable ApplicationUser actor) {
        return seen(issue, issues(issue, linkType, direction), actor);
    }

    /** The issues themselves. A link that is being made with the issue is not there yet. */
    Stream<Issue> issues(Issue issue, String linkType, Direction direction) {
        Long type = fields.linkTypeId(linkType)
                .orElseThrow(() -> new Refused(Problem.of("record.link-type-missing", Term.link(linkType, direction))));
        if (issue.getId() == null) {
            return Stream.of();
        }
        boolean outward = direction == Direction.OUTWARD;
        List<IssueLink> all = outward ? links.getOutwardLinks(issue.getId()) : links.getInwardLinks(issue.getId());
        return all.stream()
                .filter(link -> type.equals(link.getLinkTypeId()))
                .map(link -> outward ? link.getDestinationObject() : link.getSourceObject());
    }

    /** Issues as records, seen from another one as if they were linked with that one. */
    List<LinkedRecord> seen(Issue from, Stream<? extends Issue> others, @Nullable ApplicationUser actor) {
        SemsOfIssues sems = types.semsOfIssues();
        boolean countsAnywhere = sems.find(from).isEmpty();
        return others.map(other -> record(other, sems.find(other), countsAnywhere, actor))
                .toList();
    }

    /** @param countsAnywhere whether an issue outside any SeMS counts as what its type says */
    private LinkedRecord record(
            Issue issue, Optional<Sems> sems, boolean countsAnywhere, @Nullable ApplicationUser actor) {
        boolean counts = countsAnywhere || sems.isPresent();
        Optional<RecordType> type = types.find(issue, sems);
        String state = type.map(known -> state(known, issue)).orElse("");
        return new LinkedRecord(
                issue.getKey(),
                type.filter(known -> counts).map(RecordType::key).orElse(""),
                state,
                issue.getAssigneeId() == null ? Set.of() : Set.of(issue.getAssigneeId()),
                permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, actor),
                type.map(known -> former(known, state)).orElse(Set.of()));
    }

    Optional<RecordType> typeOf(Issue issue) {
        return types.find(issue);
    }

    /**
     * By the status that was provisioned for it, even if it was renamed; a status that is none of the type's is no
     * state. A record that still stands in a retired state counts as standing in the one that it became: it is about to
     * be moved there.
     */
    private String state(RecordType type, Issue issue) {
        LifeCycle lifeCycle = type.lifeCycle();
        return lifeCycle.states().stream()
                .filter(state -> isIn(issue, DesiredKeys.status(state)))
                .map(State::name)
                .findFirst()
                .or(() -> lifeCycle.retired().values().stream()
                        .filter(old -> DesiredKeys.statuses(old).stream().anyMatch(status -> isIn(issue, status)))
                        .map(RetiredState::becomes)
                        .findFirst())
                .orElse("");
    }

    private boolean isIn(Issue issue, String status) {
        return fields.statusId(status)
                .filter(id -> id.equals(issue.getStatusId()))
                .isPresent();
    }

    private static Set<String> former(RecordType type, String state) {
        return type.lifeCycle().retired().values().stream()
                .filter(old -> old.becomes().equals(state))
                .map(RetiredState::name)
                .collect(Collectors.toSet());
    }
}
