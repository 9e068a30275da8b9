package org.sems.jira.membership;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.ledger.StoredMinute;
import org.sems.jira.rest.Actor;
import org.sems.problem.Problem;
import org.sems.provisioning.host.ProjectRef;
import org.sems.sems.Sems;

/**
 * Enters that projects joined a SeMS or left it, in its ledger and in those of all SeMSs that they were in before, and
 * keeps it. The ledger first: a crash in between leads to a second entry.
 */
public final class RecordMemberships {
    /** The first two arguments of each reason: the project's key and its id, which is not shown. */
    static final String JOINED = "ledger.project-joined";

    static final String WAS_IN = "ledger.project-was-in";
    static final String IS_NOW_IN = "ledger.project-is-now-in";
    static final String LEFT = "ledger.project-left";
    static final String LEFT_OTHER = "ledger.project-left-other";
    private final Memberships memberships;
    private final Ledger ledger;
    private final Actor actor;

    public RecordMemberships(Memberships memberships, Ledger ledger, Actor actor) {
        this.memberships = memberships;
        this.ledger = ledger;
        this.actor = actor;
    }

    /** @param projects all that the SeMS has; entries are made for those that it did not have until now */
    public void joined(Sems sems, List<ProjectRef> projects) {
        Set<Long> known = memberships.ofSems(sems.id()).stream()
                .filter(one -> !one.isFormer())
                .map(Membership::projectId)
                .collect(Collectors.toSet());
        List<ProjectRef> added = projects.stream()
                .filter(project -> !known.contains(id(project)))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        Instant since = memberships.now();
        List<Problem> own = new ArrayList<>();
        for (ProjectRef project : added) {
            own.add(reason(JOINED, project));
            former(project)
                    .forEach(one -> own.add(reason(
                            WAS_IN,
                            project,
                            one.title(),
                            StoredMinute.text(one.since()),
                            StoredMinute.text(one.until().orElseThrow()))));
        }
        tell(sems.id(), LedgerKind.SET_UP, sems, own);
        tellFormer(IS_NOW_IN, LedgerKind.SET_UP, sems, added);
        added.forEach(project -> memberships.join(sems, id(project), since));
    }

    /** The SeMS is removed with all that it has. */
    public void left(Sems sems, List<ProjectRef> projects) {
        tell(
                sems.id(),
                LedgerKind.REMOVED,
                sems,
                projects.stream().map(project -> reason(LEFT, project)).toList());
        tellFormer(LEFT_OTHER, LedgerKind.REMOVED, sems, projects);
        memberships.end(sems);
    }

    private void tellFormer(String code, LedgerKind kind, Sems sems, List<ProjectRef> projects) {
        Map<String, Set<Problem>> former = new LinkedHashMap<>();
        for (ProjectRef project : projects) {
            former(project).stream()
                    .filter(one -> !one.semsId().equals(sems.id()))
                    .forEach(one -> former.computeIfAbsent(one.semsId(), id -> new LinkedHashSet<>())
                            .add(reason(code, project, sems.name() + " (" + sems.key() + ")")));
        }
        former.forEach((semsId, reasons) -> tell(semsId, kind, sems, List.copyOf(reasons)));
    }

    private void tell(String semsId, LedgerKind kind, Sems sems, List<Problem> reasons) {
        String actorKey = actor.user().map(ApplicationUser::getKey).orElse("");
        ledger.add(new NewLedgerEntry(semsId, Optional.empty(), kind, actorKey, sems.key(), reasons, ""));
    }

    private List<Membership> former(ProjectRef project) {
        return memberships.ofProjects(List.of(id(project))).stream()
                .filter(Membership::isFormer)
                .toList();
    }

    private static Problem reason(String code, ProjectRef project, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(project.key(), project.id()));
        arguments.addAll(List.of(more));
        return Problem.of(code, arguments.toArray());
    }

    private static long id(ProjectRef project) {
        return Long.parseLong(project.id());
    }
}
